package vn.thanhdong.eventstore.log;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Transactions of the log: all of what is done in one, or nothing. */
record LogDatabase(DataSource dataSource) {

    /** What is done by a connection. */
    @FunctionalInterface
    interface Work<T> {
        T by(Connection connection) throws SQLException;
    }

    <T> T write(Work<T> work) throws SQLException {
        return within(Connection.TRANSACTION_READ_COMMITTED, false, work);
    }

    /** Everything that is read is of one moment. */
    <T> T read(Work<T> work) throws SQLException {
        return within(Connection.TRANSACTION_REPEATABLE_READ, true, work);
    }

    private <T> T within(int isolation, boolean readOnly, Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(isolation);
            connection.setReadOnly(readOnly);
            try {
                T done = work.by(connection);
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException e) {
                try {
                    connection.rollback();
                } catch (SQLException another) {
                    e.addSuppressed(another);
                }
                throw e;
            }
        }
    }
}
