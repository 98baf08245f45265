package vn.thanhdong.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What was acknowledged against what is there: in the event store, looked up past the program, and in the figures, as the
 * program gives them.
 */
record Reckoning(Api api, Ledger ledger) {

    private static final Duration CATCHING_UP = Duration.ofMinutes(10);

    /** Every acknowledged dossier once; of each table that was not acknowledged every row or none. */
    void balances(Load load) throws SQLException {
        Map<String, Integer> submissions = ledger.submissions();
        assertThat(load.acknowledged())
                .as("acknowledged dossiers")
                .isNotEmpty()
                .allSatisfy(row -> assertThat(submissions.get(row.code())).isOne());
        assertThat(load.unansweredTables())
                .as("tables that nobody acknowledged")
                .allSatisfy(rows -> assertThat(rows.stream().map(row -> submissions.getOrDefault(row.code(), 0)))
                        .containsOnly(submissions.getOrDefault(rows.getFirst().code(), 0)));
        assertThat(submissions.values()).allSatisfy(times -> assertThat(times).isLessThan(2));
        assertThat(ledger.halves()).isEmpty();
    }

    /** Whoever got no answer sends again: each row is recorded now, or was and is reported as unchanged. */
    void takesAgainWhatWasNotAcknowledged(Load load) throws SQLException, IOException {
        List<PastRow> again = load.unanswered();
        Map<String, Integer> submissions = ledger.submissions();
        long known = again.stream()
                .filter(row -> submissions.containsKey(row.code()))
                .count();
        if (!again.isEmpty()) {
            assertThat(api.take(again)).isEqualTo(new Api.Taken(again.size() - known, known, 0));
        }
    }

    /** All rows that the load has made are in the figures of its days, and counted as a hand would count them. */
    void isCounted(Load load) throws SQLException {
        isCounted(load.all(), load.table());
    }

    /** The figures of the table's days are those of these rows and of no other: every service, share and total. */
    void isCounted(List<PastRow> rows, PastTable table) throws SQLException {
        LocalDate from = table.firstDay();
        LocalDate to = table.lastDay();
        var own = new Api.Figures(OwnCount.byService(rows, from, to), OwnCount.of(rows, from, to));
        await("figures of " + rows.size() + " dossiers")
                .atMost(CATCHING_UP)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(api.figures(from, to)).isEqualTo(own));
        // what is recorded meanwhile, such as a look at the figures, has its position a moment later
        await("positions of all events")
                .atMost(CATCHING_UP)
                .untilAsserted(() -> assertThat(ledger.unpositioned()).isZero());
        assertThat(ledger.halves()).isEmpty();
    }

    /** The three of them, one after the other. */
    void settle(Load load) throws SQLException, IOException {
        balances(load);
        takesAgainWhatWasNotAcknowledged(load);
        balances(load);
        isCounted(load);
    }
}
