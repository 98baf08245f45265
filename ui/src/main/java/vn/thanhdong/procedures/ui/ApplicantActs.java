package vn.thanhdong.procedures.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Notices;

/** What an applicant does with a dossier: sent once, and said whether it was done. */
final class ApplicantActs {

    private final Commands commands;
    private final SerializableConsumer<Answer.Done> afterwards;

    /** @param afterwards shows the dossier as it is then */
    ApplicantActs(Commands commands, SerializableConsumer<Answer.Done> afterwards) {
        this.commands = commands;
        this.afterwards = afterwards;
    }

    void send(DossierCommand command, String commandId, DossierSummary seen, String done) {
        send(command, commandId, seen, done, UnaryOperator.identity());
    }

    /** @param besideFields shows refusals where they belong and returns the others */
    void send(
            DossierCommand command,
            String commandId,
            DossierSummary seen,
            String sentence,
            UnaryOperator<List<Rejection>> besideFields) {
        switch (commands.send(command, commandId, OptionalLong.of(seen.sequence()))) {
            case Answer.Done done -> {
                Notices.done(sentence);
                afterwards.accept(done);
            }
            case Answer.Refused(List<Rejection> rejections) -> {
                List<Rejection> rest = besideFields.apply(rejections);
                Notices.refused(rest.isEmpty() ? rejections : rest);
            }
        }
    }
}
