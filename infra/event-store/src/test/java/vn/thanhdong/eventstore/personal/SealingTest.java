package vn.thanhdong.eventstore.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.PositionedEvent;
import vn.thanhdong.eventstore.TestStore;
import vn.thanhdong.eventstore.serialization.UnsealedPersonalValue;
import vn.thanhdong.samples.event.FileOpened;

class SealingTest {

    private static final PersonId MOTHER = new PersonId("mother");
    private static final PersonId CHILD = new PersonId("child");
    private static final FileOpened EVENT = new FileOpened(
            "H23-1",
            Personal.known(MOTHER, "Nguyễn Thị Hoà"),
            Personal.known(CHILD, new FileOpened.Address("12 Trần Phú", "Đông Sơn")),
            Instant.parse("2026-01-01T00:00:00Z"));

    private final TestStore store = new TestStore();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_was_sealed_opens_to_the_same() {
        FileOpened sealed = store.sealer.seal("e1", EVENT);
        assertThat(sealed.applicant()).isInstanceOf(Personal.Sealed.class);
        assertThat(store.sealer.open("e1", sealed)).isEqualTo(EVENT);
    }

    @Test
    void a_ciphertext_moved_to_another_event_does_not_open() {
        FileOpened sealed = store.sealer.seal("e1", EVENT);
        assertThatThrownBy(() -> store.sealer.open("e2", sealed)).isInstanceOf(TamperedCiphertext.class);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // the forger does not care for types
    void a_ciphertext_moved_to_another_field_does_not_open() {
        FileOpened sealed = store.sealer.seal("e1", EVENT);
        FileOpened swapped = new FileOpened(
                sealed.code(), (Personal) sealed.address(), (Personal) sealed.applicant(), sealed.occurredAt());
        assertThatThrownBy(() -> store.sealer.open("e1", swapped)).isInstanceOf(TamperedCiphertext.class);
    }

    @Test
    void a_ciphertext_given_to_another_person_does_not_open() {
        FileOpened sealed = store.sealer.seal("e1", EVENT);
        Personal.Sealed<String> applicant = (Personal.Sealed<String>) sealed.applicant();
        FileOpened given = new FileOpened(
                sealed.code(),
                new Personal.Sealed<>(CHILD, applicant.nonce(), applicant.ciphertext()),
                sealed.address(),
                sealed.occurredAt());
        assertThatThrownBy(() -> store.sealer.open("e1", given)).isInstanceOf(TamperedCiphertext.class);
    }

    @Test
    void an_erased_person_reads_as_erased_and_the_other_stays_readable() {
        FileOpened sealed = store.sealer.seal("e1", EVENT);
        store.keys.erase(MOTHER);
        FileOpened opened = store.sealer.open("e1", sealed);
        assertThat(opened.applicant()).isEqualTo(new Personal.Erased<String>(MOTHER));
        assertThat(opened.address()).isEqualTo(EVENT.address());
    }

    @Test
    void nothing_new_is_recorded_for_an_erased_person() {
        store.keys.erase(MOTHER);
        assertThatThrownBy(() -> store.sealer.seal("e1", EVENT)).isInstanceOf(PersonErased.class);
    }

    @Test
    void a_restored_backup_forgets_the_erased_again() {
        FileOpened sealed = store.sealer.seal("e1", EVENT);
        var keysTable = org.springframework.jdbc.core.simple.JdbcClient.create(store.keysDataSource);
        byte[] backup = keysTable
                .sql("SELECT wrapped_key FROM person_key WHERE person_id = 'mother'")
                .query(byte[].class)
                .single();
        store.keys.erase(MOTHER);
        keysTable
                .sql("INSERT INTO person_key (person_id, wrapped_key) VALUES ('mother', ?)")
                .param(backup)
                .update();
        assertThat(store.sealer.open("e1", sealed).applicant()).isInstanceOf(Personal.Erased.class);
        assertThat(store.keys.eraseAgainAfterRestore()).isEqualTo(1);
    }

    @Test
    void a_known_value_is_refused_by_the_serializer() {
        assertThatThrownBy(() -> store.serializer.serialize(EVENT, byte[].class))
                .hasStackTraceContaining(UnsealedPersonalValue.class.getName())
                .hasStackTraceContaining("mother");
    }

    @Test
    void the_store_holds_ciphertext_and_salt_and_readers_get_sealed_values() throws Exception {
        store.appender.append(List.of(new AggregateHistory("File", "f1", 0, List.of(EVENT), Map.of())));
        store.sequencer.start();
        org.awaitility.Awaitility.await().until(() -> store.events.head() == 1);

        String payload = store.jdbc
                .sql("SELECT convert_from(payload, 'UTF8') FROM domain_event_entry")
                .query(String.class)
                .single();
        assertThat(payload).doesNotContain("Nguyễn").doesNotContain("Trần").contains("\"person\":\"mother\"");

        PositionedEvent stored = store.all().getFirst();
        assertThat(stored.metadata().get(EventMetadata.SALT)).hasSize(22);
        assertThat(stored.type()).isEqualTo("samples.FileOpened");
        var keys = store.sealer.keysToOpen(List.of(stored.event()));
        assertThat(store.sealer.open(stored.eventId(), stored.event(), keys)).isEqualTo(EVENT);
        assertThat(store.sealer
                        .openAll(store.store.readEvents("f1").asStream().toList())
                        .getFirst()
                        .getPayload())
                .isEqualTo(EVENT);
    }

    @Test
    void many_at_once_agree_on_one_key_per_person() throws Exception {
        List<Future<FileOpened>> sealed = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 64; i++) {
                String id = "e" + i;
                // each with keys of its own in memory, as processes of their own have
                PersonalDataSealer another = new PersonalDataSealer(new PersonalDataKeys(
                        new KeysDatabase(store.keysDataSource),
                        MasterKeys.only(MasterKey.of(new byte[32])),
                        Clock.systemUTC()));
                sealed.add(threads.submit(() -> another.seal(id, EVENT)));
            }
        }
        for (int i = 0; i < 64; i++) {
            assertThat(store.sealer.open("e" + i, sealed.get(i).get())).isEqualTo(EVENT);
        }
    }

    @Test
    void another_master_key_opens_nothing() {
        FileOpened sealed = store.sealer.seal("e1", EVENT);
        byte[] other = new byte[32];
        other[0] = 1;
        PersonalDataSealer stranger = new PersonalDataSealer(new PersonalDataKeys(
                new KeysDatabase(store.keysDataSource), MasterKeys.only(MasterKey.of(other)), Clock.systemUTC()));
        assertThatThrownBy(() -> stranger.open("e1", sealed))
                .as("it is told which one is missing")
                .hasMessageContaining(MasterKey.of(new byte[32]).id());
    }

    @Test
    void a_keyed_hash_finds_the_same_phone_however_it_is_written() {
        KeyedHash hash = new KeyedHash(MasterKey.of(new byte[32]));
        assertThat(hash.phone("+84 912 345 678"))
                .isEqualTo(hash.phone("0912.345.678"))
                .hasSize(43)
                .isNotEqualTo(hash.identityNumber("0912345678"));
        assertThat(hash.identityNumber("038 094 001234")).isEqualTo(hash.identityNumber("038094001234"));
    }
}
