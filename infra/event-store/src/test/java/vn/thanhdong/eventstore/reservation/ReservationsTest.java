package vn.thanhdong.eventstore.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.eventstore.TestStore;

class ReservationsTest {

    private final TestStore store = new TestStore();
    private final Reservations reservations = new Reservations(store.dataSource);

    @AfterEach
    void close() {
        reservations.close();
        store.close();
    }

    @Test
    void sixteen_desks_at_once_never_get_the_same_number() throws Exception {
        Set<String> codes = ConcurrentHashMap.newKeySet();
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<? extends Future<?>> desks = IntStream.range(0, 16)
                    .mapToObj(desk -> threads.submit(() -> {
                        start.await();
                        for (int i = 0; i < 50; i++) {
                            codes.add(reservations
                                    .reserve("dossier", "H23-", "d" + desk + "-" + i)
                                    .code());
                        }
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> desk : desks) {
                desk.get();
            }
        }
        assertThat(codes).hasSize(800);
    }

    @Test
    void who_asks_again_gets_the_same_code() {
        Reservation first = reservations.reserve("dossier", "H23-", "d1");
        assertThat(reservations.reserve("dossier", "H23-", "d1")).isEqualTo(first);
        assertThat(reservations.reserve("dossier", "H23-", "d2").code()).isNotEqualTo(first.code());
    }

    @Test
    void a_claimed_code_is_passed_over_by_the_counter_and_refused_to_others() {
        assertThat(reservations.claim("dossier", "H23-1", "imported")).isTrue();
        assertThat(reservations.claim("dossier", "H23-1", "imported")).isTrue();
        assertThat(reservations.claim("dossier", "H23-1", "another")).isFalse();
        assertThat(reservations.reserve("dossier", "H23-", "new").code()).isEqualTo("H23-2");
        reservations.continueAfter("dossier", 500);
        assertThat(reservations.reserve("dossier", "H23-", "newer").code()).isEqualTo("H23-501");
    }

    @Test
    void what_is_to_be_confirmed_soon_is_confirmed_at_the_latest_at_the_end() {
        reservations.confirmSoon(reservations.reserve("dossier", "H23-", "d1"));
        reservations.confirmSoon(reservations.reserve("dossier", "H23-", "d2"));
        reservations.reserve("dossier", "H23-", "d3");

        reservations.close();

        assertThat(store.count("SELECT count(*) FROM code_reservation WHERE state = 'confirmed'"))
                .isEqualTo(2);
    }

    @Test
    void the_sweeper_frees_orphans_and_confirms_what_the_store_knows() {
        store.append("kept", 0, 1);
        Reservation kept = reservations.reserve("dossier", "H23-", "kept#receipt");
        reservations.reserve("dossier", "H23-", "orphan");
        Reservation confirmed = reservations.reserve("dossier", "H23-", "confirmed");
        reservations.confirm(confirmed);

        assertThat(reservations.sweep(Duration.ofMinutes(10), store.appender::exists))
                .isZero();
        assertThat(reservations.sweep(Duration.ZERO, store.appender::exists)).isEqualTo(1);

        assertThat(reservations.of("dossier", "orphan")).isEmpty();
        assertThat(reservations.of("dossier", "kept#receipt")).contains(kept);
        assertThat(reservations.of("dossier", "confirmed")).contains(confirmed);
        assertThat(store.count("SELECT count(*) FROM code_reservation WHERE state = 'reserved'"))
                .isZero();
    }
}
