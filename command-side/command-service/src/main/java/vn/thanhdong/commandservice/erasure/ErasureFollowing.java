package vn.thanhdong.commandservice.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.commandservice.erasure.PersonTables.InDossier;
import vn.thanhdong.erasure.event.PersonErased;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.event.DossierCorrected;
import vn.thanhdong.procedures.event.DossierResubmitted;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.SubmitterNamed;

/**
 * Reads the log for whose data are in which dossier, and carries out what it says of who is erased. How far it has come
 * is committed last: whoever dies in between does the same again, and doing it twice is doing it once.
 *
 * <p>It is called by a timer, and by every decision that depends on it, which then sees all that is in the log.
 */
final class ErasureFollowing {

    private static final int AT_ONCE = 5_000;
    private static final Set<Class<? extends DomainEvent>> READ = Set.of(
            DossierSubmitted.class,
            DossierResubmitted.class,
            DossierCorrected.class,
            SubmitterNamed.class,
            PersonErased.class);

    private final PositionedEvents events;
    private final PersonTables tables;
    private final Consumer<PersonErased> destroy;
    private final TransactionTemplate transaction;

    /** @param destroy destroys the person's key; called at least once for each event */
    ErasureFollowing(
            PositionedEvents events,
            PersonTables tables,
            Consumer<PersonErased> destroy,
            PlatformTransactionManager transactions) {
        this.events = events;
        this.tables = tables;
        this.destroy = destroy;
        this.transaction = new TransactionTemplate(transactions);
        // never a command's own: what it has found stays found when the command is refused
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Returns when all that had a position at its beginning was followed. */
    void catchUp() {
        long head = events.head();
        while (Objects.requireNonNull(transaction.execute(status -> step(head))) < head) {
            // each step is committed by itself
        }
    }

    private long step(long head) {
        long before = tables.takePosition();
        if (before > head) {
            before = 0; // the log is an older one that was restored: what it says is learnt anew
        } else if (before == head) {
            return before;
        }
        List<InDossier> found = new ArrayList<>();
        long reached = events.read(before, AT_ONCE, READ, event -> {
            switch (event.event()) {
                case DossierSubmitted e -> found.addAll(persons(e));
                case DossierResubmitted e ->
                    found.addAll(in(e.dossierId(), e.others().stream().map(Personal::person)));
                case DossierCorrected e ->
                    found.addAll(in(e.dossierId(), e.others().stream().map(Personal::person)));
                case SubmitterNamed e ->
                    found.addAll(in(e.dossierId(), Stream.of(e.submitter().person())));
                case PersonErased e -> {
                    destroy.accept(e);
                    tables.erased(e);
                }
                default -> {
                    // nothing else was asked for
                }
            }
        });
        tables.add(found);
        tables.reached(reached);
        return reached == before ? head : reached;
    }

    private static List<InDossier> persons(DossierSubmitted event) {
        return in(
                event.dossierId(),
                Stream.concat(
                        Stream.of(event.applicant().person()),
                        event.others().stream().map(Personal::person)));
    }

    private static List<InDossier> in(DossierId dossier, Stream<PersonId> persons) {
        return persons.distinct().map(person -> new InDossier(person, dossier)).toList();
    }
}
