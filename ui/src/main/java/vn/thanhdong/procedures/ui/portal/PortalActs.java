package vn.thanhdong.procedures.ui.portal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.Actor;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.ResubmitDossier;
import vn.thanhdong.procedures.command.SupplySupplement;
import vn.thanhdong.procedures.command.WithdrawDossier;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.ui.Commands;

/**
 * What applicants do at another portal with a dossier that they filed there: the same commands as on the page of their own
 * dossier, in their name, with the same refusals.
 */
@Service
class PortalActs {

    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    private final Supplier<Catalogue> catalogue;
    private final PortalFiling filing;
    private final PortalFiles files;
    private final Commands commands;

    PortalActs(Supplier<Catalogue> catalogue, PortalFiling filing, PortalFiles files, Commands commands) {
        this.catalogue = catalogue;
        this.filing = filing;
        this.files = files;
        this.commands = commands;
    }

    /**
     * Supplies what was asked for: more documents to a dossier that is accepted; before that, where the desk has sent it
     * back, the dossier as it is now, with what was sent in the place of what was there.
     *
     * @param found the dossier as its applicant sees it
     * @throws vn.thanhdong.ui.ServiceUnavailable nobody answered; the same may be sent again
     * @throws IOException a file could not be kept; the same may be sent again
     */
    Answer supply(DossierDetail found, String identityNumber, SentAct sent) throws IOException {
        DossierSummary summary = Objects.requireNonNull(found.summary(), "found");
        List<Rejection> wrong = wrong(found, summary, sent);
        if (!wrong.isEmpty()) {
            return new Answer.Refused(wrong);
        }
        Actor applicant = filing.applicant(identityNumber);
        PortalFiles.Kept kept = files.keep(sent.given(), applicant.person());
        if (!kept.refused().isEmpty()) {
            return new Answer.Refused(kept.refused());
        }
        return send(
                applicant,
                isAccepted(found)
                        ? new SupplySupplement(summary.id(), kept.attachments(), kept.texts())
                        : new ResubmitDossier(
                                summary.id(), answers(found, sent), documents(found, kept.attachments()), kept.texts()),
                "supply",
                sent);
    }

    /** Withdraws the dossier. */
    Answer withdraw(DossierDetail found, String identityNumber, SentAct sent) {
        DossierSummary summary = Objects.requireNonNull(found.summary(), "found");
        return named(sent)
                ? send(
                        filing.applicant(identityNumber),
                        new WithdrawDossier(summary.id(), Objects.requireNonNullElse(sent.reason(), "")),
                        "withdraw",
                        sent)
                : Answer.refused(PortalProblem.MESSAGE_ID_INVALID.at("messageId"));
    }

    private Answer send(Actor applicant, DossierCommand command, String act, SentAct sent) {
        return commands.sendAs(applicant, command, act + "-" + sent.messageId(), OptionalLong.empty());
    }

    private List<Rejection> wrong(DossierDetail found, DossierSummary summary, SentAct sent) {
        var wrong = new ArrayList<Rejection>();
        if (!named(sent)) {
            wrong.add(PortalProblem.MESSAGE_ID_INVALID.at("messageId"));
        }
        if (sent.given().isEmpty() && sent.answers().isEmpty()) {
            wrong.add(PortalProblem.NOTHING_SENT.at("files"));
        }
        if (isAccepted(found)
                && summary.status() == NationalStatus.SUPPLEMENT_REQUESTED
                && !sent.answers().isEmpty()) {
            wrong.add(PortalProblem.FORM_NOT_ASKED.at("form"));
        }
        procedure(found, summary).forEach(known -> {
            wrong.addAll(PortalReading.unknownFields(known, sent.answers()));
            wrong.addAll(PortalReading.unknownDocuments(known, sent.given()));
        });
        return wrong;
    }

    /** In the version under which it was filed. */
    private Stream<Procedure> procedure(DossierDetail found, DossierSummary summary) {
        return catalogue
                .get()
                .procedure(summary.procedure(), found.procedureVersion())
                .or(() -> catalogue.get().procedure(summary.procedure()))
                .stream();
    }

    private static FormContent answers(DossierDetail found, SentAct sent) {
        Map<String, String> all = new HashMap<>(found.form().values());
        sent.answers().forEach((field, answer) -> {
            if (answer == null) {
                all.remove(field);
            } else {
                all.put(field, answer);
            }
        });
        return new FormContent(all);
    }

    /** What is sent for a document takes the place of what was there for it. */
    private static List<Attachment> documents(DossierDetail found, List<Attachment> sent) {
        Set<String> again = sent.stream().map(Attachment::documentId).collect(Collectors.toSet());
        return Stream.concat(
                        found.attachments().stream().filter(before -> !again.contains(before.documentId())),
                        sent.stream())
                .toList();
    }

    private static boolean isAccepted(DossierDetail found) {
        DossierProgress progress = found.progress();
        return progress != null && progress.acceptedAt() != null;
    }

    private static boolean named(SentAct sent) {
        return sent.messageId() != null && MESSAGE_ID.matcher(sent.messageId()).matches();
    }
}
