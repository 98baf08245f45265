package vn.thanhdong.eventstore;

import javax.sql.DataSource;

/**
 * A few connections to the event store's database for what must not wait for those of commands and readers: the
 * sequencer.
 */
record SidePool(DataSource dataSource, AutoCloseable ownPool) implements AutoCloseable {

    private static final int CONNECTIONS = 3;

    static SidePool beside(DataSource main) {
        DataSource pool = SecondPool.beside(main, "event-store-side", CONNECTIONS, "");
        return new SidePool(pool, SecondPool.closing(pool, main));
    }

    @Override
    public void close() throws Exception {
        ownPool.close();
    }
}
