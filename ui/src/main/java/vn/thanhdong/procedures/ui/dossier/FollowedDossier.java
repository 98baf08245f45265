package vn.thanhdong.procedures.ui.dossier;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.OpenDossier;
import vn.thanhdong.procedures.command.ReturnResult;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.query.FindResultsOfSamePerson;
import vn.thanhdong.procedures.query.PaperOfDossier;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;

/** One dossier while somebody works on it: what is known of it, what they do, and what came of that. */
final class FollowedDossier {

    private final Questions questions;
    private final Commands commands;
    private final Actor actor;
    private final DossierId id;
    private final Runnable changed;
    private final PaperOffice office;
    private final String name;
    /** Lists follow a second later than commands are carried out. */
    private final Set<DossierId> handedOut = new HashSet<>();

    private DossierDetail detail;
    private boolean behind;

    /**
     * @param office issues the papers that an act asks for
     * @param name of who works on it, for the place of the signature
     * @param changed shows the dossier as it is known from then on
     */
    FollowedDossier(
            Questions questions,
            Commands commands,
            PaperOffice office,
            Actor actor,
            String name,
            DossierId id,
            Runnable changed) {
        this.office = office;
        this.name = name;
        this.questions = questions;
        this.commands = commands;
        this.actor = actor;
        this.id = id;
        this.changed = changed;
        detail = questions.ask(new FindDossier(id, -1));
    }

    DossierDetail detail() {
        return detail;
    }

    /** Whether something was done that is not in the detail yet. */
    boolean isBehind() {
        return behind || detail.delayed();
    }

    /** Whoever it waits for has it in hand once they look at it: it cannot be taken back any more. */
    void open() {
        DossierProgress progress = detail.progress();
        if (detail.waitsForAsker() && progress != null && !progress.opened() && progress.previous() != null) {
            Answer answer = commands.send(new OpenDossier(id), Commands.freshId(), OptionalLong.empty());
            if (answer instanceof Answer.Done(String ignored, long sequence)) {
                detail = questions.ask(new FindDossier(id, sequence));
            }
        }
    }

    /** Does it, and shows the dossier with what was just done in it; what others did meanwhile is shown as well. */
    Answer carryOut(DossierAction action, DossierCommand command, String commandId) {
        DossierSummary seen = detail.summary();
        Answer answer = commands.send(
                command, commandId, seen == null ? OptionalLong.empty() : OptionalLong.of(seen.sequence()));
        switch (answer) {
            case Answer.Done(String ignored, long sequence) -> {
                Notices.done(translate("action." + action.name() + ".done"));
                DossierDetail before = detail;
                reload(sequence);
                issue(before);
            }
            case Answer.Refused(var rejections) -> {
                if (action.inputs().isEmpty() && !action.isGrave()) {
                    Notices.refused(rejections);
                }
                if (rejections.stream().anyMatch(one -> one.code().equals("SOMEBODY_ELSE_ACTED"))) {
                    reload(seen == null ? -1 : seen.sequence() + 1);
                } else {
                    takeOverWhatChanged(seen);
                }
            }
        }
        return answer;
    }

    /** The papers that the act asked for go out with it; one that could not be issued now is issued when it is opened. */
    private void issue(DossierDetail before) {
        if (isBehind() || office.printer().isEmpty()) {
            return;
        }
        for (PaperOfDossier one : detail.papers()) {
            if (!one.paper().isIssued() && !before.papers().contains(one)) {
                try {
                    office.issue(actor, name, id, one.paper().kind()).ifPresent(this::reload);
                } catch (ServiceUnavailable away) {
                    Notices.problem(translate("file.paper.later"));
                }
            }
        }
    }

    /** What else waits at this desk for who has come for this result; none where it is not handed out now. */
    List<DossierSummary> othersToHandOut() {
        DossierProgress progress = detail.progress();
        if (progress == null || !detail.waitsForAsker() || progress.status() != NationalStatus.COMPLETED) {
            return List.of();
        }
        return questions.ask(new FindResultsOfSamePerson(id)).dossiers().stream()
                .filter(one -> !handedOut.contains(one.id()))
                .toList();
    }

    /** Hands out several results, each by its own command, and shows what came of it. */
    void handOut(List<DossierSummary> results, ReturnChannel channel) {
        DossierSummary seen = detail.summary();
        new OneByOne(commands, actor, refused -> {
                    results.stream()
                            .filter(one -> !refused.contains(one))
                            .map(DossierSummary::id)
                            .forEach(handedOut::add);
                    if (seen != null && handedOut.contains(id)) {
                        reload(seen.sequence() + 1);
                    } else {
                        show(questions.ask(new FindDossier(id, -1)));
                    }
                })
                .carryOut(results, one -> new ReturnResult(one.id(), channel));
    }

    /** The same person may have acted in another window: that is refused for its state, and this page shows the old one. */
    private void takeOverWhatChanged(@Nullable DossierSummary seen) {
        DossierDetail now = questions.ask(new FindDossier(id, -1));
        if (now.summary() != null && seen != null && now.summary().sequence() > seen.sequence()) {
            show(now);
        }
    }

    /** What was done stays done, even if it cannot be looked up now: then the page says that it is from before. */
    private void reload(long sequence) {
        var question = new FindDossier(id, sequence);
        try {
            show(questions.ask(question));
        } catch (ServiceUnavailable lookupAway) {
            behind = true;
            changed.run();
        }
        if (isBehind()) {
            showLater(question);
        }
    }

    /** What the lookup does not know yet is shown as soon as it does. */
    private void showLater(FindDossier question) {
        DossierDetail shown = detail;
        new LaterAnswer(questions, actor).to(question, UI.getCurrent(), later -> {
            if (detail.equals(shown)) {
                show(later);
            }
        });
    }

    private void show(DossierDetail known) {
        detail = known;
        behind = false;
        changed.run();
    }
}
