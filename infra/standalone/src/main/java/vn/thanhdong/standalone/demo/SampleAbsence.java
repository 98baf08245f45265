package vn.thanhdong.standalone.demo;

import java.time.LocalDate;
import java.util.Optional;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.command.DeclareAbsence;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.territory.WorkingCalendar;

/** An officer of the Department of Justice is away for a week, and a colleague stands in. */
final class SampleAbsence {

    static final String ABSENT = "chuyenvien.sotuphap";
    static final String DEPUTY = "canbo.sotuphap";

    private static final String ID = "demo-absence";
    private static final int DAYS = 7;

    private final Staff staff;
    private final LocalDate today;
    private final Gateway gateway;

    SampleAbsence(Catalogue catalogue, LocalDate today, Gateway gateway) {
        staff = new Staff(catalogue);
        this.today = today;
        this.gateway = gateway;
    }

    /** Once, however often it is asked for; why it was refused, empty when it was not or these people are not here. */
    Optional<Rejection> declare() {
        Optional<Account> absent = staff.account(ABSENT);
        Optional<Account> deputy = staff.account(DEPUTY);
        if (absent.isEmpty() || deputy.isEmpty()) {
            return Optional.empty();
        }
        Account away = absent.get();
        Grant grant = away.grants().getFirst();
        var actor = new Actor(away.person(), grant.role(), grant.agency(), grant.area());
        Answer answer = gateway.send(
                actor,
                ID,
                new DeclareAbsence(
                        ID,
                        grant.agency().orElseThrow(),
                        away.person(),
                        grant.role(),
                        today.atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                        today.plusDays(DAYS).atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                        deputy.get().person(),
                        Optional.empty(),
                        ""));
        return answer instanceof Answer.Refused(var why) ? Optional.of(why.getFirst()) : Optional.empty();
    }
}
