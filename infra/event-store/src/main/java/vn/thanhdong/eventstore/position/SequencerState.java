package vn.thanhdong.eventstore.position;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** The one row of {@code event_sequencer}, locked until the end of the transaction. */
record SequencerState(
        long lastPosition, long lastIndex, boolean hasHoles, long markIndex, Set<String> markTransactions) {

    /** Takes the row's lock, or answers empty when another sequencer has it. */
    static Optional<SequencerState> elect(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                        SELECT last_position, last_index, NOT isempty(holes), mark_index, mark_transactions
                        FROM event_sequencer FOR UPDATE SKIP LOCKED
                        """);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            String[] transactions = (String[]) row.getArray(5).getArray();
            return Optional.of(new SequencerState(
                    row.getLong(1), row.getLong(2), row.getBoolean(3), row.getLong(4), Set.of(transactions)));
        }
    }
}
