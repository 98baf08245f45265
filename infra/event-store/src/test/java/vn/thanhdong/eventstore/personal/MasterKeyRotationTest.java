package vn.thanhdong.eventstore.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.eventstore.TestPostgres;
import vn.thanhdong.eventstore.personal.MasterKeyRotation.Finished;

/** A change of the master key, on a real database. */
class MasterKeyRotationTest {

    private static final MasterKey FIRST = key(1);
    private static final MasterKey SECOND = key(2);
    private static final MasterKey THIRD = key(3);
    private static final List<PersonId> PERSONS =
            IntStream.range(0, 2_500).mapToObj(i -> new PersonId("p-" + i)).toList();

    private final HikariDataSource source = TestPostgres.emptyDatabase();
    private final KeysDatabase database = new KeysDatabase(source).migrated();
    private final JdbcClient jdbc = JdbcClient.create(source);

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void every_key_is_the_same_and_is_wrapped_by_the_new_one_alone() {
        Map<PersonId, SecretKey> before = keys(MasterKeys.only(FIRST)).keysFor(PERSONS);
        keys(MasterKeys.only(FIRST)).erase(PERSONS.getFirst());
        var both = new MasterKeys(SECOND, List.of(FIRST));

        List<Finished> finished = rotation(both).run();

        assertThat(finished).singleElement().satisfies(one -> {
            assertThat(one.keyId()).isEqualTo(SECOND.id());
            assertThat(one.formerIds()).containsExactly(FIRST.id());
            assertThat(one.keys()).isEqualTo(2_499);
        });
        assertThat(new MasterKeyUse(database, both).find().byKeyId()).containsExactly(Map.entry(SECOND.id(), 2_499L));
        Map<PersonId, SecretKey> after = keys(MasterKeys.only(SECOND)).existing(PERSONS);
        assertThat(after)
                .hasSize(2_499)
                .allSatisfy((person, key) -> assertThat(key).isEqualTo(before.get(person)));
        assertThatThrownBy(() -> keys(MasterKeys.only(FIRST)).existing(List.of(PERSONS.getLast())))
                .hasMessageContaining(SECOND.id())
                .hasMessageContaining("THANHDONG_FORMER_MASTER_KEYS");
    }

    @Test
    void it_is_told_until_it_is_recorded_and_not_again() {
        keys(MasterKeys.only(FIRST)).keysFor(PERSONS.subList(0, 3));
        var both = new MasterKeys(SECOND, List.of(FIRST));
        Finished told = rotation(both).run().getFirst();
        assertThat(new MasterKeyUse(database, both).find().lastChange()).isEmpty();

        // a service that was not restarted yet makes keys under the former one
        keys(MasterKeys.only(FIRST)).keysFor(List.of(new PersonId("late")));
        Finished toldAgain = rotation(both).run().getFirst();
        assertThat(toldAgain.id()).isEqualTo(told.id());
        assertThat(toldAgain.keys()).isEqualTo(4);

        rotation(both).recorded(toldAgain);
        assertThat(rotation(both).run()).isEmpty();
        assertThat(new MasterKeyUse(database, both).find().lastChange()).isPresent();
    }

    @Test
    void who_still_has_the_former_key_wraps_nothing_back() {
        keys(MasterKeys.only(FIRST)).keysFor(PERSONS.subList(0, 3));
        rotation(new MasterKeys(SECOND, List.of(FIRST))).run();

        assertThatThrownBy(
                        () -> rotation(new MasterKeys(FIRST, List.of(SECOND))).run())
                .hasMessageContaining(FIRST.id())
                .hasMessageContaining(SECOND.id());
        assertThat(new MasterKeyUse(database, MasterKeys.only(SECOND)).find().byKeyId())
                .containsExactly(Map.entry(SECOND.id(), 3L));
    }

    @Test
    void without_the_former_key_nothing_is_changed_and_the_missing_one_is_named() {
        keys(MasterKeys.only(FIRST)).keysFor(PERSONS.subList(0, 3));
        List<byte[]> before = wrapped();

        assertThatThrownBy(() -> rotation(MasterKeys.only(SECOND)).run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(FIRST.id());
        assertThat(wrapped()).containsExactlyElementsOf(before);
    }

    @Test
    void the_same_person_is_found_by_the_same_hash_after_any_number_of_changes() {
        String before = hash(MasterKeys.only(FIRST));
        rotation(new MasterKeys(SECOND, List.of(FIRST))).run();
        assertThat(hash(MasterKeys.only(SECOND))).isEqualTo(before);
        rotation(new MasterKeys(THIRD, List.of(SECOND))).run();
        assertThat(hash(MasterKeys.only(THIRD))).isEqualTo(before);
    }

    @Test
    void an_installation_from_before_goes_on_with_its_hashes_and_its_keys() {
        byte[] personKey = new byte[32];
        personKey[0] = 7;
        storedAtFirst(personKey);
        var both = new MasterKeys(SECOND, List.of(FIRST));

        assertThat(hash(both)).isEqualTo(new KeyedHash(FIRST).phone("0912345678"));
        assertThat(rotation(both).run())
                .singleElement()
                .satisfies(one -> assertThat(one.keys()).isEqualTo(1));
        PersonId old = new PersonId("old");
        assertThat(keys(MasterKeys.only(SECOND)).existing(List.of(old)).get(old))
                .satisfies(key -> assertThat(key.getEncoded()).isEqualTo(personKey));
    }

    @Test
    void a_key_that_only_says_now_which_one_wrapped_it_was_not_changed() {
        storedAtFirst(new byte[32]);

        assertThat(rotation(MasterKeys.only(FIRST)).run()).isEmpty();
        assertThat(new MasterKeyUse(database, MasterKeys.only(FIRST)).find().byKeyId())
                .containsExactly(Map.entry(FIRST.id(), 1L));
    }

    /** As it was released first: no word of which master key it was. */
    private void storedAtFirst(byte[] personKey) {
        byte[] nonce = AesGcm.freshNonce();
        byte[] ciphertext = AesGcm.encrypt(FIRST.derive("AES", "person-key-wrapping/v1"), nonce, personKey, "old");
        byte[] stored = ByteBuffer.allocate(1 + nonce.length + ciphertext.length)
                .put((byte) 1)
                .put(nonce)
                .put(ciphertext)
                .array();
        jdbc.sql("INSERT INTO person_key (person_id, wrapped_key) VALUES ('old', ?)")
                .param(stored)
                .update();
    }

    private List<byte[]> wrapped() {
        return jdbc.sql("SELECT wrapped_key FROM person_key ORDER BY person_id")
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    private String hash(MasterKeys masters) {
        return new KeyedHash(HashRoot.of(database, masters)).phone("0912345678");
    }

    /** Of a process of its own, which remembers nothing. */
    private PersonalDataKeys keys(MasterKeys masters) {
        return new PersonalDataKeys(database, masters, Clock.systemUTC());
    }

    private MasterKeyRotation rotation(MasterKeys masters) {
        return new MasterKeyRotation(database, masters, Clock.systemUTC());
    }

    private static MasterKey key(int first) {
        byte[] secret = new byte[32];
        secret[0] = (byte) first;
        return MasterKey.of(secret);
    }
}
