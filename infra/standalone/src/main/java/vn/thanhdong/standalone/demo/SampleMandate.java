package vn.thanhdong.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.MandateDecision;
import vn.thanhdong.access.MandateKind;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.MandateTeam;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.command.ConfirmMandate;
import vn.thanhdong.access.command.EnterMandate;
import vn.thanhdong.access.command.MandateCommand;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.territory.AreaCode;

/**
 * The auditor of the demonstration is sent by a decision about the whole province, entered by the administrator and
 * confirmed by the province's leader. Without it they would see nothing.
 */
final class SampleMandate {

    static final String AUDITOR = "kiemtoan";

    private static final String ID = "demo-mandate";
    static final String NUMBER = "15/QĐ-KTNN";
    static final AreaCode PROVINCE = new AreaCode("30");
    private static final int BEGAN_DAYS_AGO = 3;
    private static final int DAYS_LEFT = 180; // so that a demonstration that is kept can still be shown

    private final Staff staff;
    private final LocalDate today;
    private final Gateway gateway;

    SampleMandate(Catalogue catalogue, LocalDate today, Gateway gateway) {
        staff = new Staff(catalogue);
        this.today = today;
        this.gateway = gateway;
    }

    /** Once, however often it is asked for; why it was refused, empty when it was not or these people are not here. */
    Optional<Rejection> open() {
        Optional<Account> auditor = staff.account(AUDITOR);
        Optional<Actor> administrator = staff.anybody(Role.ADMINISTRATOR);
        Optional<Actor> leader = staff.anybody(Role.PROVINCE_LEADER);
        if (auditor.isEmpty() || administrator.isEmpty() || leader.isEmpty()) {
            return Optional.empty();
        }
        var decision = new MandateDecision(
                MandateKind.STATE_AUDIT,
                NUMBER,
                today.minusDays(BEGAN_DAYS_AGO),
                "Kiểm toán nhà nước khu vực",
                "Kiểm toán việc giải quyết thủ tục hành chính trên địa bàn tỉnh");
        var person = auditor.get().person();
        Optional<Rejection> refused = send(
                administrator.get(),
                ID,
                new EnterMandate(
                        ID,
                        decision,
                        new MandateTeam(person, List.of(person)),
                        MandateScope.ofAreas(PROVINCE),
                        today.minusDays(BEGAN_DAYS_AGO),
                        today.plusDays(DAYS_LEFT)));
        return refused.or(() -> send(leader.get(), ID + "-confirmed", new ConfirmMandate(decision.mandateId())));
    }

    private Optional<Rejection> send(Actor actor, String commandId, MandateCommand command) {
        return gateway.send(actor, commandId, command) instanceof Answer.Refused(var why)
                ? Optional.of(why.getFirst())
                : Optional.empty();
    }
}
