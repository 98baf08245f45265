package vn.thanhdong.eventstore.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class IdentityTest {

    @Test
    void ids_of_version_7_sort_in_the_order_they_were_made() {
        List<String> made =
                Stream.generate(Uuid7::next).limit(50_000).map(UUID::toString).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(UUID.fromString(made.getFirst()).version()).isEqualTo(7);
        assertThat(UUID.fromString(made.getFirst()).variant()).isEqualTo(2);
    }

    @Test
    void many_threads_never_make_the_same_tick() {
        var ticks = ConcurrentHashMap.<Long>newKeySet();
        IntStream.range(0, 200_000)
                .parallel()
                .forEach(i -> ticks.add(Uuid7.next().getMostSignificantBits()));
        assertThat(ticks).hasSize(200_000);
    }

    @Test
    void the_time_can_be_read_from_the_id() {
        long before = System.currentTimeMillis();
        long inId = Uuid7.next().getMostSignificantBits() >>> 16;
        assertThat(inId).isBetween(before, System.currentTimeMillis() + 100);
    }

    @Test
    void axon_takes_its_identifiers_from_here() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(Uuid7IdentifierFactory.class);
    }

    @Test
    void the_same_name_gives_the_same_id_and_another_name_another() {
        assertThat(NameBasedId.of("dossier", "H23-1")).isEqualTo(NameBasedId.of("dossier", "H23-1"));
        assertThat(NameBasedId.of("dossier", "H23-1"))
                .isNotEqualTo(NameBasedId.of("dossie", "rH23-1"))
                .isNotEqualTo(NameBasedId.of("agency", "H23-1"));
        assertThat(NameBasedId.of("dossier", "H23-1").version()).isEqualTo(8);
        assertThat(NameBasedId.of("dossier", "H23-1").variant()).isEqualTo(2);
    }
}
