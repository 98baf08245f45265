package vn.thanhdong.eventstore.reservation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down, many at a time, which reservations have their event. Nobody waits for it: it spares the sweeper a
 * question to the event store, and what is lost here the sweeper finds.
 */
final class Confirmations implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Confirmations.class);
    private static final long EVERY_MILLIS = 500;
    private static final int AT_ONCE = 1_000;

    private final DataSource dataSource;
    private final Queue<Reservation> waiting = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("reservation-confirmations").daemon().factory());

    @SuppressWarnings("FutureReturnValueIgnored") // its failures are logged
    Confirmations(DataSource dataSource) {
        this.dataSource = dataSource;
        writer.scheduleWithFixedDelay(this::writeWaiting, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void add(Reservation reservation) {
        waiting.add(reservation);
    }

    void write(List<Reservation> confirmed) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                    UPDATE code_reservation r SET state = 'confirmed'
                    FROM unnest(?::text[], ?::text[], ?::text[]) AS c (scope, code, owner_id)
                    WHERE r.scope = c.scope AND r.code = c.code AND r.owner_id = c.owner_id
                    """)) {
            update.setObject(1, texts(confirmed, Reservation::scope));
            update.setObject(2, texts(confirmed, Reservation::code));
            update.setObject(3, texts(confirmed, Reservation::ownerId));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Reservations could not be confirmed: " + e.getMessage(), e);
        }
    }

    private synchronized void writeWaiting() {
        try {
            while (!waiting.isEmpty()) {
                List<Reservation> next = new ArrayList<>();
                for (Reservation one = waiting.poll(); one != null; one = waiting.poll()) {
                    next.add(one);
                    if (next.size() == AT_ONCE) {
                        break;
                    }
                }
                write(next);
            }
        } catch (RuntimeException e) {
            LOG.warn("{} The sweeper will do it", e.getMessage());
        }
    }

    private static String[] texts(List<Reservation> reservations, Function<Reservation, String> text) {
        return reservations.stream().map(text).toArray(String[]::new);
    }

    @Override
    public void close() {
        writer.shutdown();
        writeWaiting();
    }
}
