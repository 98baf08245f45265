package vn.thanhdong.access.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateTeam;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.command.DeclineMandate;
import vn.thanhdong.access.command.MandateRefusal;
import vn.thanhdong.access.event.MandateChangeDeclined;
import vn.thanhdong.access.event.MandateDeclined;
import vn.thanhdong.command.Rejection;

/**
 * What comes of it when a leader declines a mandate that waits, or the change of one: a pure function. Whoever may not
 * confirm it may not decline it either, for the same reasons.
 */
record MandateDecline(Mandate mandate, String reason, MandateAsker asker) {

    static MandateOutcome of(DeclineMandate command, Optional<Mandate> known, MandateAsker asker) {
        return known.map(mandate -> new MandateDecline(mandate, command.reason().strip(), asker).outcome())
                .orElseGet(() -> refused(MandateRefusal.UNKNOWN.because()));
    }

    private MandateOutcome outcome() {
        if (!asker.mayConfirm(mandate.scope())) {
            return refused(MandateRefusal.NOT_YOURS_TO_CONFIRM.because());
        }
        if (isDone()) {
            return new MandateOutcome.Happens(List.of());
        }
        if (mandate.ended().isPresent()) {
            return refused(MandateRefusal.OVER.because());
        }
        if (mandate.opened().isEmpty()) {
            return ifUnbiased(
                    mandate.enteredBy(),
                    List.of(mandate.team()),
                    new MandateOutcome.Happens(List.of(new MandateDeclined(
                            mandate.id(), asker.now(), asker.actor().person(), reason))));
        }
        return mandate.proposed()
                .map(this::decliningChange)
                .orElseGet(() -> refused(MandateRefusal.NOTHING_TO_DECLINE.because()));
    }

    private MandateOutcome decliningChange(Mandate.Proposal proposal) {
        var teams = new ArrayList<>(List.of(mandate.team()));
        proposal.change().team().ifPresent(teams::add);
        return ifUnbiased(
                proposal.by(),
                teams,
                new MandateOutcome.Happens(List.of(new MandateChangeDeclined(
                        mandate.id(),
                        asker.now(),
                        asker.actor().person(),
                        proposal.change().decision(),
                        reason))));
    }

    /** The same person said the same before. */
    private boolean isDone() {
        return mandate.declined()
                .filter(one -> one.by().equals(asker.actor().person()))
                .filter(one -> one.reason().equals(reason))
                .isPresent();
    }

    private MandateOutcome ifUnbiased(PersonId enteredBy, List<MandateTeam> teams, MandateOutcome otherwise) {
        if (teams.stream().anyMatch(asker::isOn)) {
            return refused(MandateRefusal.ON_THE_TEAM.because());
        }
        if (enteredBy.equals(asker.actor().person())) {
            return refused(MandateRefusal.OWN_ENTRY.because());
        }
        if (reason.isEmpty()) {
            return refused(MandateRefusal.DECLINE_REASON_REQUIRED.at("reason"));
        }
        return reason.length() > MandateOutcome.LONGEST_TEXT
                ? refused(MandateRefusal.TOO_LONG.at("reason", MandateOutcome.LONGEST_TEXT))
                : otherwise;
    }

    private static MandateOutcome refused(Rejection why) {
        return new MandateOutcome.Refused(List.of(why));
    }
}
