package vn.thanhdong.eventstore.reservation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives out numbers and codes, each once. Reserve, append the event that carries the code, confirm; what was never
 * confirmed is settled by {@link #sweep}. Unique always, consecutive not necessarily.
 *
 * <p>Each statement commits by itself, so the counter is never locked for longer than that, and the answer holds
 * whatever becomes of the caller's transaction. How durable that commit is, the connections decide: where the events are
 * in the same database, the commit of the event that carries the code makes the code durable too.
 */
public final class Reservations implements AutoCloseable {

    private final JdbcClient jdbc;
    private final NumberDraw draw;
    private final Confirmations confirmations;

    /** @param dataSource with connections of its own: callers hold one of theirs while they wait here */
    public Reservations(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.draw = new NumberDraw(dataSource);
        this.confirmations = new Confirmations(dataSource);
    }

    /** The next number of the scope behind a prefix; the same owner gets the same code again. */
    public Reservation reserve(String scope, String prefix, String ownerId) {
        return reserve(scope, CodeForm.after(prefix), ownerId);
    }

    /** The next number of the scope in the given form; the same owner gets the same code again. */
    public Reservation reserve(String scope, CodeForm form, String ownerId) {
        return draw.next(scope, form, ownerId);
    }

    /**
     * Takes a code that came from outside, such as the number of an imported dossier.
     *
     * @return false when another owner has it
     */
    public boolean claim(String scope, String code, String ownerId) {
        return draw.take(new Reservation(scope, code, ownerId));
    }

    /** Lets the scope's counter go on after this number at least, once numbers up to it have been claimed. */
    public void continueAfter(String scope, long number) {
        jdbc.sql("""
            INSERT INTO code_counter (scope, last_number) VALUES (?, ?)
            ON CONFLICT (scope) DO UPDATE SET last_number = greatest(code_counter.last_number, excluded.last_number)
            """).param(scope).param(number).update();
    }

    /**
     * To be called once the event that carries the code has been recorded. It is written a moment later, together with
     * others: until then, and for ever if this process ends before, the code is its owner's all the same.
     */
    public void confirmSoon(Reservation reservation) {
        confirmations.add(reservation);
    }

    /** As {@link #confirmSoon}, at once. */
    public void confirm(Reservation reservation) {
        confirmations.write(List.of(reservation));
    }

    public Optional<Reservation> of(String scope, String ownerId) {
        return jdbc.sql("SELECT scope, code, owner_id FROM code_reservation WHERE scope = ? AND owner_id = ?")
                .param(scope)
                .param(ownerId)
                .query(Reservations::read)
                .optional();
    }

    /**
     * Settles what has been reserved for longer than {@code age}: confirmed when the owner exists, freed when not.
     *
     * @param age longer than any append may take, ten minutes is plenty
     * @param ownerExists asks the event store for an aggregate id
     * @return how many were freed
     */
    public int sweep(Duration age, Predicate<String> ownerExists) {
        List<Reservation> open =
                jdbc.sql("""
                    SELECT scope, code, owner_id FROM code_reservation
                    WHERE state = 'reserved' AND reserved_at <= clock_timestamp() - ? * interval '1 millisecond'
                    ORDER BY reserved_at LIMIT 1000
                    """).param(age.toMillis()).query(Reservations::read).list();
        int freed = 0;
        for (Reservation reservation : open) {
            if (ownerExists.test(reservation.ownerId().split("#", 2)[0])) {
                confirm(reservation);
            } else {
                freed += free(reservation);
            }
        }
        return freed;
    }

    private int free(Reservation reservation) {
        return jdbc.sql("DELETE FROM code_reservation WHERE scope = ? AND code = ? AND owner_id = ? AND state ="
                        + " 'reserved'")
                .param(reservation.scope())
                .param(reservation.code())
                .param(reservation.ownerId())
                .update();
    }

    private static Reservation read(ResultSet row, int number) throws SQLException {
        return new Reservation(row.getString("scope"), row.getString("code"), row.getString("owner_id"));
    }

    /** Writes what was to be confirmed soon. */
    @Override
    public void close() {
        confirmations.close();
    }
}
