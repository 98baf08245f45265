package vn.thanhdong.procedures.model;

import static vn.thanhdong.procedures.command.ImportColumn.acceptedAt;
import static vn.thanhdong.procedures.command.ImportColumn.currentState;
import static vn.thanhdong.procedures.command.ImportColumn.supplementReceivedAt;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.NationalStatus;

/** The national state of a row: what it states if that fits with what has happened, else what follows from that. */
final class StatedState {

    private static final Set<NationalStatus> OPEN_BEFORE_ACCEPTANCE =
            Set.of(NationalStatus.SUBMITTED, NationalStatus.SUPPLEMENT_REQUESTED, NationalStatus.PAYMENT_REQUESTED);
    private static final Set<NationalStatus> OPEN_AFTER_ACCEPTANCE = Set.of(
            NationalStatus.ACCEPTED,
            NationalStatus.IN_PROGRESS,
            NationalStatus.SUPPLEMENT_REQUESTED,
            NationalStatus.PAYMENT_REQUESTED);

    private StatedState() {}

    static NationalStatus of(
            RowReader reader,
            @Nullable PastOutcome result,
            boolean accepted,
            boolean returned,
            Optional<Instant> asked,
            Optional<Instant> supplied) {
        NationalStatus derived = switch (result) {
            case null -> NationalStatus.SUBMITTED;
            case APPROVED, REJECTED -> returned ? NationalStatus.RETURNED : NationalStatus.COMPLETED;
            case REFUSED -> NationalStatus.REFUSED;
            case WITHDRAWN -> NationalStatus.WITHDRAWN;
            case STOPPED -> NationalStatus.STOPPED;
            case OPEN -> {
                if (asked.isPresent() && supplied.isEmpty()) {
                    yield NationalStatus.SUPPLEMENT_REQUESTED;
                }
                yield accepted ? NationalStatus.IN_PROGRESS : NationalStatus.SUBMITTED;
            }
        };
        if (result == null || reader.text(currentState).isEmpty()) {
            return derived;
        }
        int wrong = reader.rejections().size();
        int given = (int) reader.number(currentState, 1, 10);
        if (reader.rejections().size() > wrong) {
            return derived;
        }
        NationalStatus stated = NationalStatus.of(given);
        Set<NationalStatus> right = result == PastOutcome.OPEN ? open(reader, derived) : Set.of(derived);
        if (!right.contains(stated)) {
            reader.unknown(
                    currentState,
                    right.stream()
                            .map(NationalStatus::code)
                            .sorted()
                            .map(code -> Integer.toString(code))
                            .collect(Collectors.joining("|")));
        }
        return stated;
    }

    /** The states that an open dossier may be in, going by what has happened to it. */
    private static Set<NationalStatus> open(RowReader reader, NationalStatus derived) {
        if (derived == NationalStatus.SUPPLEMENT_REQUESTED) {
            return Set.of(derived);
        }
        Set<NationalStatus> states = reader.text(acceptedAt).isEmpty() ? OPEN_BEFORE_ACCEPTANCE : OPEN_AFTER_ACCEPTANCE;
        boolean supplied = !reader.text(supplementReceivedAt).isEmpty();
        return states.stream()
                .filter(state -> state != NationalStatus.SUPPLEMENT_REQUESTED || !supplied)
                .collect(Collectors.toSet());
    }
}
