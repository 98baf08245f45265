package vn.thanhdong.samples.model;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.samples.event.FileMoved;
import vn.thanhdong.samples.event.FileOpened;

/** Opens once, then moves on. */
@Aggregate
public class PaperFile {

    /** Opens the file, or moves it on when it is open. */
    public record OpenOrMove(@TargetAggregateIdentifier String file, String applicant) {}

    @AggregateIdentifier
    private @Nullable String id;

    private int step;

    public PaperFile() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenOrMove command) {
        if (id == null) {
            PersonId person = new PersonId("person-of-" + command.file());
            apply(new FileOpened(
                    command.file(),
                    Personal.known(person, command.applicant()),
                    Personal.known(person, new FileOpened.Address("1 Lê Lợi", "Đông Sơn")),
                    Instant.EPOCH));
        } else {
            apply(new FileMoved(step + 1, Instant.EPOCH));
        }
    }

    @EventSourcingHandler
    void on(FileOpened event) {
        id = event.code();
    }

    @EventSourcingHandler
    void on(FileMoved event) {
        step = event.step();
    }
}
