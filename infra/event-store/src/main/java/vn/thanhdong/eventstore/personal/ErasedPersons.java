package vn.thanhdong.eventstore.personal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.access.PersonId;

/** The list of those whose keys were destroyed, kept longer than any backup, and applied again to a restored one. */
public final class ErasedPersons {

    /** Every submission asks, and few were ever erased. */
    private static final long REMEMBERED_NANOS = 5_000_000_000L;

    private final PersonKeyTable table;
    private volatile Snapshot snapshot = new Snapshot(Set.of(), System.nanoTime() - REMEMBERED_NANOS);

    private record Snapshot(Set<PersonId> persons, long nanoTime) {}

    public ErasedPersons(KeysDatabase database) {
        this.table = new PersonKeyTable(database.dataSource());
    }

    /** Everybody who was erased, and when. */
    public Map<PersonId, Instant> all() {
        return table.erased();
    }

    /** Whether somebody was erased, as known five seconds ago at the earliest. */
    public boolean contains(PersonId person) {
        Snapshot known = snapshot;
        if (System.nanoTime() - known.nanoTime() >= REMEMBERED_NANOS) {
            long now = System.nanoTime();
            known = new Snapshot(Set.copyOf(table.erased().keySet()), now);
            snapshot = known;
        }
        return known.persons().contains(person);
    }

    /** When somebody was last erased; empty while nobody ever was. */
    public Optional<Instant> latest() {
        return table.latestErasure();
    }

    /**
     * Erases these persons as they were erased before, together with all whom this database knows as erased. Doing it
     * twice does no harm.
     *
     * @return how many keys this destroyed
     */
    public int eraseAgain(Map<PersonId, Instant> erased) {
        return table.eraseAgain(erased);
    }
}
