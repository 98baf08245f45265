package vn.thanhdong.procedures.ui.walk;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.RequiredDocument;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.procedures.command.AcceptDossier;
import vn.thanhdong.procedures.command.ApproveResult;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.HandOverDossier;
import vn.thanhdong.procedures.command.NumberResult;
import vn.thanhdong.procedures.command.OpenDossier;
import vn.thanhdong.procedures.command.ProposeResult;
import vn.thanhdong.procedures.command.RateDossier;
import vn.thanhdong.procedures.command.ReturnResult;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.ui.files.UploadRefused;
import vn.thanhdong.procedures.ui.files.UploadStore;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.DemonstrationDoor;
import vn.thanhdong.ui.Languages;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.Words;

/**
 * Takes the steps of a walk by real commands, each signed as that role and decided about like anybody's. How far a walk
 * has come is read from its dossier alone, so that it can be left, and come back to after any restart.
 */
@Service
public class Walks {

    private static final int MOST = 30;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int STARS = 5;

    private final Optional<Cast> cast;
    private final Commands commands;
    private final Questions questions;
    private final UploadStore uploads;
    private final Supplier<Catalogue> catalogue;
    private final Words words;
    private final Clock clock = Clock.systemUTC();
    private final Birth birth = new Birth();
    private final Deque<Instant> begun = new ArrayDeque<>();

    public Walks(
            DemonstrationDoor door,
            Commands commands,
            Questions questions,
            UploadStore uploads,
            Supplier<Catalogue> catalogue,
            Words words) {
        cast = Cast.of(door.people());
        this.commands = commands;
        this.questions = questions;
        this.uploads = uploads;
        this.catalogue = catalogue;
        this.words = words;
    }

    /** Who takes part; empty outside of a demonstration, where nobody can walk. */
    Optional<Cast> cast() {
        return cast;
    }

    /** A new walk; empty when too many have begun a short while ago: everybody may come, and each leaves a dossier. */
    synchronized Optional<DossierId> begin() {
        Instant now = clock.instant();
        while (!begun.isEmpty() && begun.getFirst().isBefore(now.minus(WITHIN))) {
            begun.removeFirst();
        }
        if (begun.size() >= MOST) {
            return Optional.empty();
        }
        begun.addLast(now);
        return Optional.of(DossierId.fresh());
    }

    /**
     * The dossier as its owner sees it; not found before it is handed in, and when it is none of a walk.
     *
     * @param seenSequence waits for this event, two seconds at most
     */
    DossierDetail look(DossierId dossier, long seenSequence) {
        return questions.askAs(people().actor(Role.CITIZEN), new FindDossier(dossier, seenSequence));
    }

    /** Takes that step in the name of whose it is. Taken again it is answered as before. */
    Answer take(WalkStep step, DossierId dossier) {
        return commands.sendAs(
                people().actor(step.role()),
                command(step, dossier),
                "walk-" + dossier + "-" + step.name(),
                OptionalLong.empty());
    }

    private Cast people() {
        return cast.orElseThrow();
    }

    private DossierCommand command(WalkStep step, DossierId dossier) {
        return switch (step) {
            case SUBMIT -> {
                Account mother = people().account(Role.CITIZEN);
                LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
                yield birth.submission(dossier, mother, people().actor(Role.CLERK), today, papers(mother));
            }
            case ACCEPT -> new AcceptDossier(dossier);
            case HAND_OVER -> new HandOverDossier(dossier, "");
            case OPEN -> new OpenDossier(dossier);
            case PROPOSE ->
                new ProposeResult(
                        dossier, Outcome.APPROVED, words.getTranslation("walk.proposal", Languages.VIETNAMESE));
            case APPROVE -> new ApproveResult(dossier);
            case NUMBER -> new NumberResult(dossier, true);
            case RETURN -> new ReturnResult(dossier, ReturnChannel.ELECTRONIC);
            case RATE -> new RateDossier(dossier, STARS);
        };
    }

    private List<Attachment> papers(Account owner) {
        var papers = new ArrayList<Attachment>();
        for (RequiredDocument document :
                catalogue.get().procedure(Birth.PROCEDURE).orElseThrow().documents()) {
            if (document.required()) {
                try (InputStream paper = Birth.paper()) {
                    papers.add(
                            uploads.store(paper, document.id(), owner.person()).attachment());
                } catch (IOException | UploadRefused e) {
                    throw new IllegalStateException("The walk's own paper was not taken", e);
                }
            }
        }
        return papers;
    }
}
