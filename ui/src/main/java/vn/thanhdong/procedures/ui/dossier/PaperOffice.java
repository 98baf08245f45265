package vn.thanhdong.procedures.ui.dossier;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.Actor;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierPaper;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.IssuePaper;
import vn.thanhdong.procedures.command.NumberPaper;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.query.GetControlSheet;
import vn.thanhdong.procedures.query.PaperOfDossier;
import vn.thanhdong.procedures.ui.files.PaperArchive;
import vn.thanhdong.procedures.ui.files.ProvenPapers;
import vn.thanhdong.procedures.ui.files.UploadStore;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;

/**
 * Issues official papers: a number, the document with it, the document kept, and the fact that it left the house. What
 * was issued is given out again exactly as it was.
 *
 * <p>All methods throw {@link ServiceUnavailable} while nobody answers; issuing goes on where it was broken off.
 */
@Service
public class PaperOffice {

    private static final Logger LOG = LoggerFactory.getLogger(PaperOffice.class);

    /** The year may end, and the dossier be handed over, between number and issue; hardly twice. */
    private static final int ATTEMPTS = 2;

    private final Questions questions;
    private final Commands commands;
    private final PaperArchive archive;
    private final UploadStore store;
    private final ProvenPapers proven;
    private final ObjectProvider<Papers> printers;

    public PaperOffice(
            Questions questions,
            Commands commands,
            PaperArchive archive,
            UploadStore store,
            ProvenPapers proven,
            ObjectProvider<Papers> printers) {
        this.questions = questions;
        this.commands = commands;
        this.archive = archive;
        this.store = store;
        this.proven = proven;
        this.printers = printers;
    }

    /** Who can print here, without whom no paper is offered. */
    Optional<Papers> printer() {
        return Optional.ofNullable(printers.getIfAvailable());
    }

    /**
     * Issues the paper that is owed.
     *
     * @param name of the issuer, for the place of the signature
     * @return sequence of the event that says so; empty when it is not theirs to issue, not owed, or cannot be kept
     */
    OptionalLong issue(Actor issuer, String name, DossierId dossier, PaperKind kind) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Answer numbered = send(issuer, new NumberPaper(dossier, kind));
            Optional<DossierDetail> known = numbered instanceof Answer.Done(String ignored, long sequence)
                    ? Optional.of(find(issuer, dossier, sequence)).filter(detail -> !detail.delayed())
                    : Optional.empty();
            Optional<PaperOfDossier> paper = known.flatMap(detail -> owed(detail, kind));
            if (paper.isEmpty()) {
                return OptionalLong.empty();
            }
            Answer issued = issue(issuer, name, known.get(), paper.get(), dossier);
            if (issued instanceof Answer.Done(String ignored, long sequence)) {
                return OptionalLong.of(sequence);
            }
        }
        return OptionalLong.empty();
    }

    /**
     * The document to be looked at or printed: as it was issued, with its proof behind it; issued now, when it is owed and the asker's to issue;
     * else printed from what is known, which it says itself.
     *
     * @param askedAt when the act happened that asked for it
     * @throws IOException what was kept cannot be read
     */
    byte[] open(Actor asker, String name, DossierId dossier, PaperKind kind, Instant askedAt) throws IOException {
        DossierDetail detail = find(asker, dossier, -1);
        PaperOfDossier paper = paper(detail, kind, askedAt);
        if (!paper.paper().isIssued()) {
            OptionalLong issued = issue(asker, name, dossier, kind);
            if (issued.isPresent()) {
                detail = find(asker, dossier, issued.getAsLong());
                paper = paper(detail, kind, askedAt);
            }
        }
        if (paper.paper().isKept()) {
            String file = paper.paper().file();
            return proven.copy(
                    asker, dossier, file, store.open(asker, dossier, file).bytes());
        }
        return printer().orElseThrow().print(withoutNumber(paper), detail, name);
    }

    /** Paper 06 as it stands now. */
    byte[] controlSheet(Actor asker, String name, DossierId dossier) {
        var sheet = questions.askAs(asker, new GetControlSheet(dossier));
        return printer().orElseThrow().printControlSheet(sheet, find(asker, dossier, -1), name);
    }

    private Answer issue(Actor issuer, String name, DossierDetail detail, PaperOfDossier paper, DossierId dossier) {
        byte[] pdf = printer().orElseThrow().print(paper, detail, name);
        try {
            String file = archive.keep(issuer, dossier, pdf);
            DossierPaper what = paper.paper();
            return send(issuer, new IssuePaper(dossier, what.kind(), what.number(), sha256(pdf), file));
        } catch (IOException notKept) {
            LOG.warn("A paper of {} was not issued, because it could not be kept", dossier, notKept);
            return new Answer.Refused(List.of());
        }
    }

    /** A number that no issued document bears is nobody's to show. */
    private static PaperOfDossier withoutNumber(PaperOfDossier paper) {
        return paper.paper().isNumbered() ? new PaperOfDossier(paper.paper().withoutNumber(), paper.reason()) : paper;
    }

    private static Optional<PaperOfDossier> owed(DossierDetail detail, PaperKind kind) {
        return detail.papers().stream()
                .filter(one -> one.paper().kind() == kind && one.paper().isNumbered())
                .findFirst();
    }

    private static PaperOfDossier paper(DossierDetail detail, PaperKind kind, Instant askedAt) {
        return detail.papers().stream()
                .filter(one ->
                        one.paper().kind() == kind && one.paper().askedAt().equals(askedAt))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such paper is to be seen any more"));
    }

    private DossierDetail find(Actor asker, DossierId dossier, long sequence) {
        return questions.askAs(asker, new FindDossier(dossier, sequence));
    }

    private Answer send(Actor issuer, DossierCommand command) {
        return commands.sendAs(issuer, command, Commands.freshId(), OptionalLong.empty());
    }

    private static String sha256(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
