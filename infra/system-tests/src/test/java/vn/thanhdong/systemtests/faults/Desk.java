package vn.thanhdong.systemtests.faults;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Dossiers that wait at the desk of Trần Phú ward, where a clerk of the demonstration works. */
final class Desk {

    private static final PastRow.Place TRAN_PHU = new PastRow.Place("H23.31.09", "10528");
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    private Desk() {}

    /** A birth registration that is to be accepted. */
    static PastRow submitted(int number) {
        Instant submitted = PastRow.at(DAY, 9, number);
        return new PastRow(
                "H23.31.09-210601-%04d".formatted(number),
                "SN-01",
                TRAN_PHU,
                true,
                number,
                submitted,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                "open",
                1,
                0);
    }
}
