package vn.thanhdong.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever somebody with the password of the database does to a row of the past, the comparison finds it, and where. */
class TamperingTest {

    private static final int EVENTS = 1_300;
    private static final int TIMES = 3;
    private static final String[] TABLES = {"domain_event_entry", "event_position", "log_tile", "log_head"};

    private static final Random RANDOM = new Random(20261130);

    private static LoggedStore logged;

    @BeforeAll
    static void record() throws Exception {
        logged = new LoggedStore(null);
        for (int step = 0; step < 13; step++) {
            logged.recordAndPublish(EVENTS / 13);
        }
        for (String table : TABLES) {
            logged.sql("CREATE TABLE kept_" + table + " AS TABLE " + table);
        }
        // who can change rows can also drop what keeps them unique
        logged.sql("ALTER TABLE event_position DROP CONSTRAINT event_position_global_index_key");
    }

    @AfterAll
    static void close() {
        logged.close();
    }

    /** What is done at a position; {@code %1$d} is it, {@code %2$d} a number of the row's bytes that chance picks. */
    enum Deed {
        ONE_BYTE_OF_THE_PAYLOAD(
                Difference.EVENT_CHANGED,
                "UPDATE domain_event_entry SET payload = set_byte(payload, %2$d %% length(payload),"
                        + " get_byte(payload, %2$d %% length(payload)) # 1) WHERE global_index = " + Deed.INDEX),
        ONE_BYTE_OF_THE_METADATA(
                Difference.EVENT_CHANGED,
                "UPDATE domain_event_entry SET meta_data = set_byte(meta_data, %2$d %% length(meta_data),"
                        + " get_byte(meta_data, %2$d %% length(meta_data)) # 1) WHERE global_index = " + Deed.INDEX),
        THE_TIME(
                Difference.EVENT_CHANGED,
                "UPDATE domain_event_entry SET time_stamp = '2020' || substr(time_stamp, 5) WHERE global_index = "
                        + Deed.INDEX),
        THE_ID(
                Difference.EVENT_CHANGED,
                "UPDATE domain_event_entry SET event_identifier = 'x' || event_identifier WHERE global_index = "
                        + Deed.INDEX),
        THE_AGGREGATE(
                Difference.EVENT_CHANGED,
                "UPDATE domain_event_entry SET aggregate_identifier = 'x' || aggregate_identifier WHERE global_index = "
                        + Deed.INDEX),
        EVENT_DELETED(Difference.EVENT_MISSING, "DELETE FROM domain_event_entry WHERE global_index = " + Deed.INDEX),
        POSITION_DELETED(Difference.POSITION_MISSING, "DELETE FROM event_position WHERE position = %1$d"),
        EVENT_INSERTED(
                Difference.EVENT_INSERTED,
                "INSERT INTO domain_event_entry (global_index, event_identifier, aggregate_identifier, sequence_number,"
                        + " type, time_stamp, payload_type, payload_revision, payload, meta_data)"
                        + " OVERRIDING SYSTEM VALUE SELECT -%2$d, 'inserted', aggregate_identifier, 9999, type,"
                        + " time_stamp, payload_type, payload_revision, payload, meta_data FROM domain_event_entry"
                        + " WHERE global_index = " + Deed.INDEX),
        POSITIONS_SWAPPED(
                Difference.EVENT_CHANGED,
                "UPDATE event_position p SET global_index = o.global_index, leaf = o.leaf FROM event_position o"
                        + " WHERE p.position IN (%1$d, %1$d + 1) AND o.position = 2 * %1$d + 1 - p.position"),
        POSITION_INVENTED(
                Difference.POSITION_INVENTED,
                "INSERT INTO event_position SELECT 1301, -1, leaf FROM event_position WHERE position = %1$d"),
        LEAF_CHANGED(
                Difference.LEAF_CHANGED,
                "UPDATE event_position SET leaf = set_byte(leaf, %2$d %% 33, get_byte(leaf, %2$d %% 33) # 1)"
                        + " WHERE position = %1$d"),
        HASH_OF_THE_TILE_CHANGED(
                Difference.TILE_CHANGED,
                "UPDATE log_tile SET hashes = set_byte(hashes, ((%1$d - 1) %% 256) * 32,"
                        + " get_byte(hashes, ((%1$d - 1) %% 256) * 32) # 1) WHERE level = 0 AND tile = (%1$d - 1) / 256"),
        EVENT_AND_LEAF_CHANGED_TOGETHER(
                Difference.EVENT_CHANGED,
                "UPDATE domain_event_entry SET payload_revision = '7' WHERE global_index = " + Deed.INDEX,
                "UPDATE event_position SET leaf = set_byte(leaf, 7, get_byte(leaf, 7) # 1) WHERE position = %1$d");

        private static final String INDEX = "(SELECT global_index FROM event_position WHERE position = %1$d)";

        private final Difference found;
        private final String[] statements;

        Deed(Difference found, String... statements) {
            this.found = found;
            this.statements = statements;
        }

        void at(long position, int number) {
            for (String statement : statements) {
                assertThat(logged.store
                                .jdbc
                                .sql(statement.formatted(position, number))
                                .update())
                        .as(statement)
                        .isPositive();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void is_found_every_time(Deed deed) throws Exception {
        for (int time = 0; time < TIMES; time++) {
            long position = 1 + RANDOM.nextInt(EVENTS - 1);
            deed.at(position, 1 + RANDOM.nextInt(10_000));
            logged.log.verify();
            assertThat(logged.log.standing().check().alarm())
                    .as("%s at %d", deed, position)
                    .hasValueSatisfying(alarm -> {
                        assertThat(alarm.kind()).isEqualTo(deed.found);
                        assertThat(alarm.position()).isEqualTo(expected(deed, position));
                    });
            undo();
        }
        logged.log.verify();
        assertThat(logged.log.standing().check().alarm()).as("undone").isEmpty();
        assertThat(logged.log.standing().check().wholePosition()).isEqualTo(EVENTS);
    }

    /** What stands beside the log stands at no position of it: told is the first after which it would be read. */
    private static long expected(Deed deed, long position) {
        return switch (deed) {
            case EVENT_INSERTED -> 1;
            case POSITION_INVENTED -> EVENTS + 1;
            default -> position;
        };
    }

    private static void undo() {
        logged.sql(
                "UPDATE log_check SET alarm_position = NULL, alarm_kind = NULL, alarm_at = NULL",
                "DELETE FROM domain_event_entry",
                "INSERT INTO domain_event_entry OVERRIDING SYSTEM VALUE SELECT * FROM kept_domain_event_entry");
        for (String table : new String[] {"event_position", "log_tile", "log_head"}) {
            logged.sql("DELETE FROM " + table, "INSERT INTO " + table + " SELECT * FROM kept_" + table);
        }
    }
}
