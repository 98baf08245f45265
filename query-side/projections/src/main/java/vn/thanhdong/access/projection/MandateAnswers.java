package vn.thanhdong.access.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.query.FindMandates;
import vn.thanhdong.access.query.MandateList;

/** Answers which mandates there are, to those who may know of them. */
public final class MandateAnswers {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);

    private final MandateIndex index;
    private final Scopes scopes;
    private final Clock clock;

    public MandateAnswers(MandateIndex index, Scopes scopes, Clock clock) {
        this.index = index;
        this.scopes = scopes;
        this.clock = clock;
    }

    @QueryHandler
    public MandateList find(FindMandates question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        boolean delayed = question.mandate()
                .filter(id -> isMissing(id, question.written()))
                .isPresent();
        Scope scope = scopes.ofMandates(asker);
        return new MandateList(
                index.all().stream()
                        .filter(scope::sees)
                        .sorted(Comparator.comparing(Mandate::from)
                                .thenComparing(Mandate::enteredAt)
                                .reversed())
                        .toList(),
                clock.instant(),
                delayed);
    }

    private boolean isMissing(String id, long written) {
        long giveUp = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (sequence(id) < written && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return sequence(id) < written;
    }

    private long sequence(String id) {
        Optional<MandateDocument> found = index.document(id);
        return found.map(MandateDocument::sequence).orElse(-1L);
    }
}
