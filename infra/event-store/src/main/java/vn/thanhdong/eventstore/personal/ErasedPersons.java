package vn.thanhdong.eventstore.personal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.access.PersonId;

/** The list of those whose keys were destroyed, kept longer than any backup, and applied again to a restored one. */
public final class ErasedPersons {

    private final PersonKeyTable table;

    public ErasedPersons(KeysDatabase database) {
        this.table = new PersonKeyTable(database.dataSource());
    }

    /** Everybody who was erased, and when. */
    public Map<PersonId, Instant> all() {
        return table.erased();
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
