package vn.thanhdong.eventstore.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thanhdong.eventstore.TestPostgres;

class OutboxTest {

    private static final OutboxEntry ENTRY = new OutboxEntry("event-1", "email", "person-1", "");
    private static final Carried DONE = new Carried.Done();

    private final HikariDataSource database = TestPostgres.eventDatabase();
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    private final MovedClock clock = new MovedClock();
    private final Outbox outbox = new Outbox(database, transaction, clock);
    private final List<String> settled = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_effect_noted_twice_leaves_once() {
        outbox.note(ENTRY);
        outbox.note(ENTRY);
        assertThat(outbox.carryOut("email", entry -> DONE, this::settled)).isEqualTo(1);
        outbox.note(ENTRY);
        assertThat(outbox.carryOut("email", entry -> DONE, this::settled)).isZero();
        assertThat(settled).containsExactly("email/event-1/person-1 Done[]");
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    void what_was_noted_in_a_transaction_that_failed_does_not_leave() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    outbox.note(ENTRY);
                    throw new IllegalStateException("the token could not be stored");
                }))
                .hasMessageContaining("token");
        assertThat(outbox.carryOut("email", entry -> DONE, this::settled)).isZero();
    }

    @Test
    void who_dies_with_an_effect_in_hand_leaves_it_to_the_next_attempt_under_the_same_key() {
        outbox.note(ENTRY);
        List<String> keys = new ArrayList<>();
        assertThatThrownBy(() -> outbox.carryOut(
                        "email",
                        entry -> {
                            keys.add(entry.key());
                            throw new IllegalStateException("killed");
                        },
                        this::settled))
                .hasMessage("killed");
        assertThat(outbox.carryOut("email", entry -> DONE, this::settled)).isZero();
        clock.pass(Duration.ofMinutes(1));
        outbox.carryOut(
                "email",
                entry -> {
                    keys.add(entry.key());
                    return DONE;
                },
                this::settled);
        assertThat(keys).containsExactly(ENTRY.key(), ENTRY.key());
        assertThat(settled).hasSize(1);
    }

    @Test
    void what_follows_and_the_mark_are_one_transaction() {
        outbox.note(ENTRY);
        assertThatThrownBy(() -> outbox.carryOut("email", entry -> DONE, (entry, how) -> {
                    throw new IllegalStateException("the record could not be written");
                }))
                .hasMessageContaining("record");
        assertThat(outbox.waiting()).isEqualTo(1);
    }

    @Test
    void attempts_become_rarer_and_end_after_more_than_two_days() {
        outbox.note(ENTRY);
        Instant began = clock.instant();
        int attempts = 0;
        while (outbox.waiting() > 0) {
            attempts += outbox.carryOut("email", entry -> new Carried.Later("no answer"), this::settled);
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(attempts).isEqualTo(Outbox.MOST_ATTEMPTS);
        assertThat(Duration.between(began, clock.instant())).isGreaterThan(Duration.ofDays(2));
        assertThat(settled)
                .as("the first failure and the end")
                .containsExactly(
                        "email/event-1/person-1 Later[why=no answer]", "email/event-1/person-1 Never[why=no answer]");
        assertThat(outbox.givenUp()).isEqualTo(1);
    }

    @Test
    void what_can_never_work_is_given_up_at_once() {
        outbox.note(ENTRY);
        outbox.carryOut("email", entry -> new Carried.Never("no such address"), this::settled);
        assertThat(settled).containsExactly("email/event-1/person-1 Never[why=no such address]");
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    void what_waits_or_was_given_up_is_tried_at_once_when_somebody_asks_for_it() {
        outbox.note(ENTRY);
        outbox.carryOut("email", entry -> new Carried.Later("no answer"), this::settled);
        assertThat(outbox.carryOut("email", entry -> DONE, this::settled)).isZero();

        assertThat(outbox.retry(ENTRY.key())).contains(ENTRY);
        outbox.carryOut("email", entry -> new Carried.Never("no such address"), this::settled);
        assertThat(outbox.givenUp()).isEqualTo(1);

        assertThat(outbox.retry(ENTRY.key())).contains(ENTRY);
        assertThat(outbox.carryOut("email", entry -> DONE, this::settled)).isEqualTo(1);
        assertThat(outbox.retry(ENTRY.key())).as("what has left").isEmpty();
        assertThat(outbox.retry("email/event-2/person-1")).isEmpty();
        assertThat(outbox.retry("nothing")).isEmpty();
    }

    @Test
    void what_is_in_hand_is_not_put_back_to_leave_twice() {
        outbox.note(ENTRY);
        List<Optional<OutboxEntry>> again = new ArrayList<>();
        outbox.carryOut(
                "email",
                entry -> {
                    again.add(outbox.retry(entry.key()));
                    return DONE;
                },
                this::settled);
        assertThat(again).containsExactly(Optional.empty());
    }

    @Test
    void other_effects_are_left_alone() {
        outbox.note(ENTRY);
        assertThat(outbox.carryOut("sms", entry -> DONE, this::settled)).isZero();
        assertThat(outbox.waiting()).isEqualTo(1);
    }

    @Test
    void several_processes_share_the_work_and_do_nothing_twice() throws Exception {
        IntStream.range(0, 200).forEach(i -> outbox.note(new OutboxEntry("event-" + i, "email", "person", "")));
        List<String> left = Collections.synchronizedList(new ArrayList<>());
        try (var processes = Executors.newFixedThreadPool(4)) {
            List<? extends Future<?>> all = IntStream.range(0, 4)
                    .mapToObj(process -> processes.submit(() -> new Outbox(database, transaction, clock)
                            .carryOut(
                                    "email",
                                    entry -> {
                                        left.add(entry.key());
                                        return DONE;
                                    },
                                    this::settled)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(left).hasSize(200).doesNotHaveDuplicates();
        assertThat(settled).hasSize(200);
    }

    private void settled(OutboxEntry entry, Carried how) {
        settled.add(entry.key() + " " + how);
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T01:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
