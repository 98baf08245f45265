package vn.thanhdong.procedures.ui.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.procedures.command.AcceptDossier;
import vn.thanhdong.procedures.command.AnswerConsultation;
import vn.thanhdong.procedures.command.ApproveResult;
import vn.thanhdong.procedures.command.AssignOfficer;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.ExtendDueDate;
import vn.thanhdong.procedures.command.HandOverDossier;
import vn.thanhdong.procedures.command.InitialProposal;
import vn.thanhdong.procedures.command.NumberResult;
import vn.thanhdong.procedures.command.ProposeResult;
import vn.thanhdong.procedures.command.ReassignOfficer;
import vn.thanhdong.procedures.command.RecordFieldVisit;
import vn.thanhdong.procedures.command.RecordPayment;
import vn.thanhdong.procedures.command.RefuseDossier;
import vn.thanhdong.procedures.command.RequestConsultation;
import vn.thanhdong.procedures.command.RequestPayment;
import vn.thanhdong.procedures.command.RequestSupplement;
import vn.thanhdong.procedures.command.ReturnProposal;
import vn.thanhdong.procedures.command.ReturnResult;
import vn.thanhdong.procedures.command.SendBackDossier;
import vn.thanhdong.procedures.command.StopDossier;
import vn.thanhdong.procedures.command.SupplySupplement;
import vn.thanhdong.procedures.command.TakeBackForwarding;
import vn.thanhdong.procedures.command.WithdrawDossier;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * What was said with an action. Only what the action needs is looked at.
 *
 * @param text reason, findings, question, answer, proposal, unit or remark
 * @param officer null when nobody is chosen
 * @param agency null when none is chosen
 * @param amountVnd đồng, 0 when nothing was entered
 * @param yes paid online, or an electronic result was made
 * @param date new due day, at the end of its working hours; null when none is chosen
 */
record ActionInputs(
        String text,
        @Nullable PersonId officer,
        @Nullable AgencyCode agency,
        Outcome outcome,
        long amountVnd,
        boolean yes,
        ReturnChannel channel,
        @Nullable LocalDate date) {

    static final ActionInputs NONE =
            new ActionInputs("", null, null, Outcome.APPROVED, 0, false, ReturnChannel.COUNTER, null);

    /** The input without which there is no command; null when all is there. A reason is the command side's to miss. */
    DossierAction.@Nullable Input missing(DossierAction action) {
        if (action.needs(DossierAction.Input.OFFICER) && officer == null) {
            return DossierAction.Input.OFFICER;
        }
        if (action.needs(DossierAction.Input.AGENCY) && agency == null) {
            return DossierAction.Input.AGENCY;
        }
        if (action.needs(DossierAction.Input.DATE) && date == null) {
            return DossierAction.Input.DATE;
        }
        return action.needs(DossierAction.Input.REASON) && text.isBlank() ? DossierAction.Input.REASON : null;
    }

    DossierCommand command(DossierAction action, DossierId id, WorkingCalendar calendar) {
        return switch (action) {
            case ACCEPT -> new AcceptDossier(id);
            case SEND_BACK -> new SendBackDossier(id, text);
            case REFUSE -> new RefuseDossier(id, text);
            case HAND_OVER -> new HandOverDossier(id, text);
            case ASSIGN -> new AssignOfficer(id, chosen(officer));
            case REASSIGN -> new ReassignOfficer(id, chosen(officer), text);
            case TAKE_BACK -> new TakeBackForwarding(id);
            case FIELD_VISIT -> new RecordFieldVisit(id, text);
            case CONSULT -> new RequestConsultation(id, chosen(agency), text);
            case ANSWER -> new AnswerConsultation(id, text);
            case REQUEST_SUPPLEMENT -> new RequestSupplement(id, text);
            case RECORD_SUPPLEMENT -> new SupplySupplement(id, List.of());
            case REQUEST_PAYMENT -> new RequestPayment(id, amountVnd);
            case RECORD_PAYMENT -> new RecordPayment(id, amountVnd, yes);
            case PROPOSE -> new ProposeResult(id, outcome, text);
            case INITIAL -> new InitialProposal(id);
            case RETURN_PROPOSAL -> new ReturnProposal(id, text);
            case APPROVE -> new ApproveResult(id);
            case NUMBER -> new NumberResult(id, yes);
            case RETURN_RESULT -> new ReturnResult(id, channel);
            case STOP -> new StopDossier(id, text);
            case EXTEND -> new ExtendDueDate(id, calendar.endOfWork(calendar.workingDayFrom(chosen(date))), text);
            case WITHDRAW -> new WithdrawDossier(id, text);
        };
    }

    private static <T> T chosen(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Asked for before the command is made");
        }
        return value;
    }
}
