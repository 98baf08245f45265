package vn.thanhdong.territory.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.territory.AgencyDecision;
import vn.thanhdong.territory.AgencyHistory;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.WorkingCalendar;
import vn.thanhdong.territory.command.AgencyCommand;
import vn.thanhdong.territory.command.AgencyRefusal;
import vn.thanhdong.territory.command.CarryOutReform;
import vn.thanhdong.territory.command.MergeAgencies;
import vn.thanhdong.territory.command.RenameAgency;
import vn.thanhdong.territory.command.WithdrawAgencyDecision;

/** What an administrator may decide about agencies, and what comes of it. Pure functions. */
public final class AgencyPolicy {

    private AgencyPolicy() {}

    /**
     * What is recorded of the command, or why it is refused.
     *
     * @param administrator whether who asks administers the system
     * @param prepared the reforms of the catalogue
     * @param decisionId id of a new decision
     */
    public static Outcome decide(
            AgencyCommand command,
            boolean administrator,
            AgencyHistory history,
            List<Reform> prepared,
            String decisionId,
            Instant now) {
        if (!administrator) {
            return refused(AgencyRefusal.NOT_YOURS.at(""));
        }
        return switch (command) {
            case MergeAgencies merge ->
                decided(
                        merge.number(),
                        merge.decidedOn(),
                        AgencyChange.of(merge, history, decisionId),
                        history,
                        decisionId,
                        now);
            case RenameAgency rename ->
                decided(
                        rename.number(),
                        rename.decidedOn(),
                        AgencyChange.of(rename, history, decisionId),
                        history,
                        decisionId,
                        now);
            case CarryOutReform reform ->
                decided(
                        reform.number(),
                        reform.decidedOn(),
                        prepared.stream()
                                .filter(one -> one.id().equals(reform.reform()))
                                .findFirst()
                                .<AgencyChange.Made>map(AgencyChange.Reformed::new)
                                .orElseGet(() -> new AgencyChange.Impossible(
                                        AgencyRefusal.REFORM_UNKNOWN.at("reform", reform.reform()))),
                        history,
                        decisionId,
                        now);
            case WithdrawAgencyDecision withdraw -> withdrawn(withdraw, history, now);
        };
    }

    /** What comes of a command. */
    public sealed interface Outcome {
        /** It is decided. */
        record Decided(AgencyDecision decision) implements Outcome {}

        /** A decision is taken back. */
        record TakenBack(String decision, String reason) implements Outcome {}

        /** Nothing changes. */
        record Refused(Rejection rejection) implements Outcome {}
    }

    private static Outcome decided(
            String number,
            LocalDate decidedOn,
            AgencyChange.Made change,
            AgencyHistory history,
            String decisionId,
            Instant now) {
        if (number.isBlank()) {
            return refused(AgencyRefusal.NUMBER_REQUIRED.at("number"));
        }
        if (decidedOn.isAfter(day(now))) {
            return refused(AgencyRefusal.DECIDED_LATER.at("decidedOn", AgencyWords.day(decidedOn)));
        }
        return switch (change) {
            case AgencyChange.Impossible(Rejection why) -> refused(why);
            case AgencyChange.Reformed(Reform reform) -> {
                var decision = new AgencyDecision(
                        decisionId, number.strip(), decidedOn, named(reform, number), now, Optional.empty());
                yield AgencyOverlap.refusal(decision, history)
                        .<Outcome>map(Outcome.Refused::new)
                        .orElseGet(() -> new Outcome.Decided(decision));
            }
        };
    }

    /** A reform that nobody prepared is called after its paper. */
    private static Reform named(Reform reform, String number) {
        return reform.name().vi().isEmpty()
                ? new Reform(reform.id(), new Phrase(number.strip(), number.strip()), reform.ends(), reform.begins())
                : reform;
    }

    private static Outcome withdrawn(WithdrawAgencyDecision command, AgencyHistory history, Instant now) {
        if (command.reason().isBlank()) {
            return refused(AgencyRefusal.REASON_REQUIRED.at("reason"));
        }
        Optional<AgencyDecision> known = history.decisions().all().stream()
                .filter(one -> one.id().equals(command.decision()))
                .findFirst();
        if (known.isEmpty()) {
            return refused(AgencyRefusal.DECISION_UNKNOWN.at(""));
        }
        AgencyDecision decision = known.get();
        if (!decision.stands()) {
            return refused(AgencyRefusal.WITHDRAWN_BEFORE.at("", decision.number()));
        }
        return decision.from().isAfter(day(now))
                ? new Outcome.TakenBack(decision.id(), command.reason().strip())
                : refused(AgencyRefusal.HOLDS_ALREADY.at("", decision.number(), AgencyWords.day(decision.from())));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE);
    }

    private static Outcome refused(Rejection why) {
        return new Outcome.Refused(why);
    }
}
