package vn.thanhdong.eventstore;

import javax.sql.DataSource;

/**
 * Connections for reservations, which are made while a command's transaction is open. With one pool for all, as many
 * commands as it has connections would wait for each other.
 */
record ReservationPool(DataSource dataSource, AutoCloseable ownPool) implements AutoCloseable {

    private static final int CONNECTIONS = 4;

    /** Where a commit of an event makes everything durable that was committed before it. */
    static ReservationPool withTheEvents(DataSource main) {
        return beside(main, "SET synchronous_commit = off");
    }

    /** Where the events are kept by another engine. */
    static ReservationPool apartFromTheEvents(DataSource main) {
        return beside(main, "");
    }

    private static ReservationPool beside(DataSource main, String atFirst) {
        DataSource pool = SecondPool.beside(main, "reservations", CONNECTIONS, atFirst);
        return new ReservationPool(pool, SecondPool.closing(pool, main));
    }

    @Override
    public void close() throws Exception {
        ownPool.close();
    }
}
