package vn.thanhdong.procedures.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.command.AcceptDossier;
import vn.thanhdong.procedures.command.AnswerConsultation;
import vn.thanhdong.procedures.command.ApproveResult;
import vn.thanhdong.procedures.command.AssignOfficer;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.HandOverDossier;
import vn.thanhdong.procedures.command.InitialProposal;
import vn.thanhdong.procedures.command.NumberResult;
import vn.thanhdong.procedures.command.ProposeResult;
import vn.thanhdong.procedures.command.RecordFieldVisit;
import vn.thanhdong.procedures.command.RecordPayment;
import vn.thanhdong.procedures.command.RequestConsultation;
import vn.thanhdong.procedures.command.ReturnResult;

/** What is to be done next so that a dossier gets on without trouble, and by whom. */
record NextStep(Actor who, DossierCommand command) {

    /** The step itself last, before it what it needs. */
    static List<NextStep> of(Story story) {
        Station station = Objects.requireNonNull(story.station(), "nothing is left to be done");
        Actor who = Cast.at(station);
        var steps = new ArrayList<NextStep>();
        long owed = owed(story);
        if (owed > 0) {
            steps.add(new NextStep(who, new RecordPayment(story.id, owed, false)));
        }
        steps.add(new NextStep(who, command(story, station)));
        return steps;
    }

    static DossierCommand command(Story story, Station station) {
        var id = story.id;
        return switch (station.kind()) {
            case INTAKE -> new AcceptDossier(id);
            case HANDOVER -> new HandOverDossier(id, "");
            case ASSIGNMENT ->
                new AssignOfficer(id, Cast.at(station.agency(), Role.OFFICER).person());
            case FIELD_VISIT -> new RecordFieldVisit(id, "Đúng hiện trạng");
            case CONSULTATION ->
                station.agency().equals(story.file().handlingAgency())
                        ? new RequestConsultation(
                                id, Cast.JUSTICE.equals(station.agency()) ? Cast.POLICE : Cast.JUSTICE, "Xin ý kiến")
                        : new AnswerConsultation(id, "Đồng ý");
            case EXAMINATION -> new ProposeResult(id, Outcome.APPROVED, "Đủ điều kiện");
            case REVIEW -> new InitialProposal(id);
            case SIGNING -> new ApproveResult(id);
            case NUMBERING -> new NumberResult(id, true);
            case RETURN -> new ReturnResult(id, ReturnChannel.COUNTER);
        };
    }

    private static long owed(Story story) {
        var progress = story.progress();
        long fee = progress.status() == NationalStatus.SUBMITTED
                ? story.procedure.feeVnd(vn.thanhdong.procedures.FeeMoment.BEFORE)
                : progress.status() == NationalStatus.COMPLETED ? progress.feeVnd() : 0;
        return fee - progress.paidVnd();
    }
}
