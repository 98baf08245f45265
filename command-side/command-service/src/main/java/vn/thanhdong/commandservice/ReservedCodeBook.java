package vn.thanhdong.commandservice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import vn.thanhdong.eventstore.reservation.CodeForm;
import vn.thanhdong.eventstore.reservation.Reservation;
import vn.thanhdong.eventstore.reservation.Reservations;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.model.CodeBook;
import vn.thanhdong.territory.AgencyCode;

/** Codes reserved under a row lock before the event is appended, and confirmed after it was committed. */
final class ReservedCodeBook implements CodeBook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final Reservations reservations;

    ReservedCodeBook(Reservations reservations) {
        this.reservations = reservations;
    }

    /** The scope that codes of a desk and day are unique in; importers claim codes in the same one. */
    static String scope(AgencyCode desk, LocalDate day) {
        return "dossier/" + desk + "/" + DAY.format(day);
    }

    @Override
    public DossierCode dossierCode(AgencyCode desk, LocalDate day, DossierId dossier) {
        return new DossierCode(reserve(
                scope(desk, day),
                new CodeForm(DossierCode.prefix(desk, day), DossierCode.DIGITS, ""),
                dossier.value()));
    }

    @Override
    public String resultNumber(AgencyCode agency, int year, DossierId dossier) {
        return reserve("result/" + agency + "/" + year, ofYear(year), dossier.value());
    }

    @Override
    public String paperNumber(String form, AgencyCode agency, int year, DossierId dossier) {
        // a dossier may have several papers of one form: each is an owner of its own
        String owner = dossier.value() + "#" + UUID.randomUUID();
        return reserve("paper/" + form + "/" + agency + "/" + year, ofYear(year), owner);
    }

    private static CodeForm ofYear(int year) {
        return new CodeForm("", 1, "/" + year);
    }

    private String reserve(String scope, CodeForm form, String owner) {
        Reservation reservation = reservations.reserve(scope, form, owner);
        CurrentUnitOfWork.ifStarted(work -> work.afterCommit(done -> reservations.confirmSoon(reservation)));
        return reservation.code();
    }
}
