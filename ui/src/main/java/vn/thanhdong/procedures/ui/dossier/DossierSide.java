package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Signature;
import vn.thanhdong.procedures.SignatureBlock;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.TwoCounts;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.reception.Ticket;
import vn.thanhdong.territory.CalendarHistory;
import vn.thanhdong.territory.DuePolicy;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.DueBadge;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.StatusBadge;

/** Where a dossier stands: its state, when it is due and why, and the steps of its process. */
final class DossierSide extends Div {

    private static final long serialVersionUID = 1L;

    DossierSide(
            DossierDetail detail,
            DossierSummary summary,
            DossierProgress progress,
            @Nullable Procedure procedure,
            CatalogueInForce inForce,
            Clock clock,
            Names names,
            Optional<Ticket> number) {
        addClassName("card");
        var state = new Div(new StatusBadge(progress.status(), names), new DueBadge(summary));
        state.addClassName("state");
        add(
                new H2(getTranslation("file.state")),
                state,
                facts(detail, summary, progress, inForce.get(), names)
                        .fact(
                                getTranslation("queue.ofDossier"),
                                number.map(this::cameWith).orElse("")));
        CalendarHistory calendars = inForce.calendars();
        Instant accepted = progress.acceptedAt();
        if (procedure != null && accepted != null) {
            add(new DueExplanation(
                    DuePolicy.explain(
                            accepted,
                            procedure.deadline(),
                            procedure.afterSupplement(),
                            progress.pauses(),
                            calendars.version(progress.calendarVersion()).orElseGet(calendars::now)),
                    procedure.deadline(),
                    progress,
                    TwoCounts.of(progress, clock.instant())));
        }
        if (procedure != null) {
            add(new H2(getTranslation("file.process")), new ProcessSteps(procedure, progress));
        }
    }

    private String cameWith(Ticket ticket) {
        return getTranslation(
                "queue.ofDossier.words", ticket.number().label(), ticket.counter(), Dates.time(ticket.takenAt()));
    }

    private FactList facts(
            DossierDetail detail, DossierSummary summary, DossierProgress progress, Catalogue catalogue, Names names) {
        Station station = progress.station();
        var facts = new FactList();
        if (NationalStatus.WITH_THE_APPLICANT.contains(progress.status())) {
            facts.fact(
                    getTranslation("file.waitsFor"),
                    progress.pausedSince() == null
                            ? getTranslation("file.applicant")
                            : getTranslation("file.waitsFor.applicant", Dates.time(progress.pausedSince())));
        } else if (station != null) {
            var who = new Span(station.person().map(names::person).orElseGet(() -> names.role(station.role())));
            who.add(new Span(" · " + names.agency(station.agency())));
            facts.fact(getTranslation("file.waitsFor"), who);
        }
        return facts.fact(getTranslation("file.officer"), names.person(progress.officer()))
                .fact(getTranslation("search.column.handlingAgency"), names.agency(summary.handlingAgency()))
                .fact(getTranslation("search.column.receivingDesk"), names.agency(summary.receivingDesk()))
                .fact(getTranslation("search.column.area"), names.areaInFull(summary.area()))
                .fact(getTranslation("search.column.channel"), names.channel(summary.channel()))
                .fact(getTranslation("search.column.submittedAt"), Dates.time(progress.submittedAt()))
                .fact(getTranslation("search.column.acceptedAt"), moment(progress.acceptedAt()))
                .fact(getTranslation("search.column.dueAt"), due(progress))
                .fact(
                        getTranslation("search.column.endedAt"),
                        moment(progress.end().orElse(null)))
                .fact(getTranslation("file.signature"), signature(detail, catalogue, names))
                .fact(getTranslation("file.resultNumber"), detail.resultNumber())
                .fact(
                        getTranslation("file.trackingCode"),
                        Objects.equals(detail.trackingCode(), summary.code()) ? "" : detail.trackingCode())
                .fact(
                        getTranslation("portal.code"),
                        detail.portalCode().map(Object::toString).orElse(""));
    }

    private String due(DossierProgress progress) {
        return moment(progress.dueAt()) + (progress.provisional() ? " " + getTranslation("due.provisional") : "");
    }

    /** As it stands on the paper: {@code KT. CHỦ TỊCH / PHÓ CHỦ TỊCH}, and the name. */
    private String signature(DossierDetail detail, Catalogue catalogue, Names names) {
        Signature signed = detail.signature();
        DossierSummary summary = detail.summary();
        if (signed == null || summary == null) {
            return "";
        }
        String titles = catalogue
                .territory()
                .agency(summary.handlingAgency())
                .map(agency -> String.join(" / ", SignatureBlock.lines(agency, signed.authority())) + " ")
                .orElse("");
        String decision =
                signed.decision().isEmpty() ? "" : " · " + getTranslation("file.signature.decision", signed.decision());
        return titles + names.person(signed.by()) + decision;
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : Dates.time(moment);
    }
}
