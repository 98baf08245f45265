package vn.thanhdong.eventstore.personal;

import java.security.SecureRandom;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The secret below all keyed hashes. It outlives a change of the master key, which wraps it: hashes stand in events, that
 * nobody writes anew, and the same person has to be found by the same hash for ever.
 */
public final class HashRoot {

    private static final String NAME = "keyed-hash";
    private static final int BYTES = 32;

    private HashRoot() {}

    /**
     * Of that installation; made when there is none. An installation that has keys already, and was begun when hashes were
     * derived from the master key itself, keeps that one for its hashes.
     */
    public static MasterKey of(KeysDatabase database, MasterKeys masters) {
        JdbcClient jdbc = JdbcClient.create(database.dataSource());
        var wrapping = new KeyWrapping(masters);
        if (jdbc.sql("SELECT 1 FROM installation_secret WHERE name = ?")
                .param(NAME)
                .query()
                .listOfRows()
                .isEmpty()) {
            jdbc.sql("INSERT INTO installation_secret (name, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .param(NAME)
                    .param(wrapping.wrap(NAME, begun(jdbc, wrapping)))
                    .update();
        }
        byte[] stored = jdbc.sql("SELECT wrapped FROM installation_secret WHERE name = ?")
                .param(NAME)
                .query(byte[].class)
                .single();
        return MasterKey.of(wrapping.unwrap(NAME, stored).key());
    }

    private static byte[] begun(JdbcClient jdbc, KeyWrapping wrapping) {
        record Key(String owner, byte[] wrapped) {}
        List<Key> oldest = jdbc.sql("SELECT person_id, wrapped_key FROM person_key ORDER BY created_at LIMIT 1")
                .query((row, number) -> new Key(row.getString(1), row.getBytes(2)))
                .list();
        if (!oldest.isEmpty()) {
            return wrapping.unwrap(oldest.getFirst().owner(), oldest.getFirst().wrapped())
                    .by()
                    .secret();
        }
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        return fresh;
    }
}
