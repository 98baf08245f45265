package vn.thanhdong.eventstore.personal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import vn.thanhdong.access.PersonId;

/**
 * One AES-256 key per person, kept wrapped by the master key in a database of its own. Destroying the key erases
 * everything that was sealed with it, in every event, index and backup.
 *
 * <p>Keys are held in memory for at most a minute, so another process forgets an erased person within that time; this
 * one at once.
 */
public final class PersonalDataKeys {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PersonKeyTable table;
    private final boolean withTheEvents;
    private final KeyWrapping wrapping;
    private final KeyCache cache;
    private final Clock clock;
    private final Set<PersonId> erasedHere = ConcurrentHashMap.newKeySet();

    public PersonalDataKeys(KeysDatabase database, MasterKeys masters, Clock clock) {
        this.table = new PersonKeyTable(database.dataSource());
        this.withTheEvents = database.besideEvents();
        this.wrapping = new KeyWrapping(masters);
        this.cache = new KeyCache(clock);
        this.clock = clock;
    }

    /** The keys of these persons, made where there were none. Persons who were erased are missing from the answer. */
    public Map<PersonId, SecretKey> keysFor(Collection<PersonId> persons) {
        return keysFor(persons, false);
    }

    /**
     * As {@link #keysFor(Collection)}, for an event that is about to be recorded: where its commit brings the keys to
     * the disk as well, nobody waits for them.
     */
    Map<PersonId, SecretKey> keysForEvents(Collection<PersonId> persons) {
        return keysFor(persons, withTheEvents);
    }

    private Map<PersonId, SecretKey> keysFor(Collection<PersonId> persons, boolean withTheEvents) {
        Map<PersonId, SecretKey> found = new HashMap<>();
        Map<String, byte[]> fresh = new HashMap<>();
        for (PersonId person : persons) {
            cache.find(person)
                    .ifPresentOrElse(key -> found.put(person, key), () -> fresh.put(person.value(), freshKey()));
        }
        if (!fresh.isEmpty()) {
            found.putAll(foundOrMade(fresh, withTheEvents));
        }
        return found;
    }

    private Map<PersonId, SecretKey> foundOrMade(Map<String, byte[]> fresh, boolean withTheEvents) {
        Map<String, byte[]> wrapped = new HashMap<>();
        fresh.forEach((id, key) -> wrapped.put(id, wrapping.wrap(id, key)));
        Map<PersonId, SecretKey> found = new HashMap<>();
        Set<String> missing = new HashSet<>(fresh.keySet());
        table.findOrMake(wrapped, withTheEvents).forEach((id, stored) -> {
            PersonId person = new PersonId(id);
            boolean made = Arrays.equals(stored, wrapped.get(id));
            SecretKey key =
                    made ? new SecretKeySpec(Objects.requireNonNull(fresh.get(id)), "AES") : unwrap(person, stored);
            missing.remove(id);
            if (keep(person, key)) {
                found.put(person, key);
            }
        });
        if (!missing.isEmpty()) { // somebody else was quicker, or they are erased
            found.putAll(load(missing));
        }
        return found;
    }

    /** The keys of those persons who have one. */
    public Map<PersonId, SecretKey> existing(Collection<PersonId> persons) {
        Map<PersonId, SecretKey> found = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (PersonId person : Set.copyOf(persons)) {
            cache.find(person).ifPresentOrElse(key -> found.put(person, key), () -> unknown.add(person.value()));
        }
        if (!unknown.isEmpty()) {
            found.putAll(load(unknown));
        }
        return found;
    }

    /** Destroys a person's key for ever; a person who has none is remembered as erased all the same. */
    public void erase(PersonId person) {
        Instant now = clock.instant();
        erasedHere.add(person);
        table.erase(person.value(), now);
        cache.forget(person);
    }

    /** To be called after a backup was restored: destroys again what had been erased since it was taken. */
    public int eraseAgainAfterRestore() {
        cache.clear();
        return table.deleteKeysOfErased();
    }

    private Map<PersonId, SecretKey> load(Collection<String> persons) {
        Map<PersonId, SecretKey> loaded = new HashMap<>();
        table.find(persons).forEach((id, wrapped) -> {
            PersonId person = new PersonId(id);
            SecretKey key = unwrap(person, wrapped);
            if (keep(person, key)) {
                loaded.put(person, key);
            }
        });
        return loaded;
    }

    /** Who read a key just before it was destroyed does not bring it back. */
    private boolean keep(PersonId person, SecretKey key) {
        cache.put(person, key);
        if (erasedHere.contains(person)) {
            cache.forget(person);
            return false;
        }
        return true;
    }

    private static byte[] freshKey() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }

    private SecretKey unwrap(PersonId person, byte[] stored) {
        return new SecretKeySpec(wrapping.unwrap(person.value(), stored).key(), "AES");
    }
}
