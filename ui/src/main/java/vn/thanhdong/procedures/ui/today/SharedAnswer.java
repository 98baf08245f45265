package vn.thanhdong.procedures.ui.today;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One answer for all who come within a few seconds: a page that everybody opens asks no more often for more people, and
 * does not wait long for an engine that is away.
 */
final class SharedAnswer<A> {

    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final long PATIENCE_MILLISECONDS = 1_500;

    private final Supplier<A> question;
    private final Clock clock;
    private @Nullable CompletableFuture<A> asked;
    private Instant askedAt = Instant.EPOCH;
    private volatile @Nullable A last;

    /** @param question asked outside of any page's thread, where nobody is signed in */
    SharedAnswer(Supplier<A> question, Clock clock) {
        this.question = question;
        this.clock = clock;
    }

    /** The answer, perhaps a few seconds old; the one before when there is none soon, and empty when there was none. */
    Optional<A> get() {
        try {
            return Optional.of(asked().get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.ofNullable(last);
        } catch (ExecutionException | TimeoutException away) {
            return Optional.ofNullable(last);
        }
    }

    private synchronized CompletableFuture<A> asked() {
        CompletableFuture<A> known = asked;
        Instant now = clock.instant();
        if (known != null && (!known.isDone() || now.isBefore(askedAt.plus(FRESH)))) {
            return known;
        }
        askedAt = now;
        CompletableFuture<A> fresh = CompletableFuture.supplyAsync(
                question, task -> Thread.ofVirtual().name("shared-answer").start(task));
        fresh.thenAccept(answer -> last = answer);
        asked = fresh;
        return fresh;
    }
}
