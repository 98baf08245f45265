package vn.thanhdong.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The rows that commands have written, written once more by plain JDBC into a table of the same columns, indexes and
 * size: one transaction for what was one, and nothing else. Each writer has a connection of its own with a prepared
 * statement, on the same server with the same settings.
 */
final class BareAppend {

    private static final String COLUMNS = "event_identifier, aggregate_identifier, sequence_number, type, time_stamp,"
            + " payload_type, payload_revision, payload, meta_data";

    @SuppressWarnings("ArrayRecordComponent") // carried from one table to another, never compared
    private record Row(Object[] values) {}

    private final Installation installation;
    private long copied;

    BareAppend(Installation installation) throws SQLException {
        this.installation = installation;
        try (Connection connection = installation.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS bare_event (LIKE domain_event_entry INCLUDING ALL)");
        }
    }

    long lastIndex() throws SQLException {
        return number("SELECT coalesce(max(global_index), 0) FROM domain_event_entry");
    }

    long eventsAfter(long index) throws SQLException {
        return number("SELECT count(*) FROM domain_event_entry WHERE global_index > " + index);
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = installation.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** @return events per second that {@code threads} writers reach with what was written after {@code index} */
    double perSecond(long index, int threads) throws Exception {
        keepUp(index);
        List<List<List<Row>>> shares = shares(transactionsAfter(index), threads);
        copied = lastIndex();
        long events =
                shares.stream().flatMap(List::stream).mapToLong(List::size).sum();
        List<Connection> connections = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                Connection connection = installation.connection();
                connection.setAutoCommit(false);
                connections.add(connection);
            }
            Stopwatch watch = Stopwatch.start();
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Connection connection = connections.get(i);
                List<List<Row>> share = shares.get(i);
                writing.add(writers.submit(() -> {
                    write(connection, share);
                    return share.size();
                }));
            }
            for (Future<?> one : writing) {
                one.get();
            }
            return events / watch.seconds();
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    /** What the system wrote meanwhile without being measured, so that both tables are as large. */
    private void keepUp(long index) throws SQLException {
        try (Connection connection = installation.connection();
                PreparedStatement copy = connection.prepareStatement("INSERT INTO bare_event (" + COLUMNS + ") SELECT "
                        + COLUMNS
                        + " FROM domain_event_entry WHERE global_index > ? AND global_index <= ? ORDER BY"
                        + " global_index")) {
            copy.setLong(1, copied);
            copy.setLong(2, index);
            copy.executeUpdate();
        }
    }

    private static void write(Connection connection, List<List<Row>> transactions) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO bare_event (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (List<Row> rows : transactions) {
                for (Row row : rows) {
                    for (int i = 0; i < row.values.length; i++) {
                        insert.setObject(i + 1, row.values[i]);
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
            }
        }
    }

    /** What was written after that index, a list for each transaction. */
    private List<List<Row>> transactionsAfter(long index) throws SQLException {
        List<List<Row>> transactions = new ArrayList<>();
        String last = "";
        try (Connection connection = installation.connection();
                PreparedStatement select = connection.prepareStatement("SELECT xmin::text, " + COLUMNS
                        + " FROM domain_event_entry WHERE global_index > ? ORDER BY xmin::text::bigint,"
                        + " global_index")) {
            select.setLong(1, index);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (!row.getString(1).equals(last)) {
                        last = row.getString(1);
                        transactions.add(new ArrayList<>());
                    }
                    Object[] values = new Object[9];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = row.getObject(i + 2);
                    }
                    transactions.getLast().add(new Row(values));
                }
            }
        }
        return transactions;
    }

    private static List<List<List<Row>>> shares(List<List<Row>> transactions, int threads) {
        List<List<List<Row>>> shares = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            shares.add(new ArrayList<>());
        }
        for (int i = 0; i < transactions.size(); i++) {
            shares.get(i % threads).add(transactions.get(i));
        }
        return shares;
    }
}
