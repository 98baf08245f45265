package vn.thanhdong.access.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateChange;
import vn.thanhdong.access.MandateSeal;
import vn.thanhdong.access.MandateState;
import vn.thanhdong.access.MandateTeam;
import vn.thanhdong.access.command.EndMandate;
import vn.thanhdong.access.command.MandateRefusal;
import vn.thanhdong.access.event.MandateChangeProposed;
import vn.thanhdong.access.event.MandateEnded;
import vn.thanhdong.access.event.MandateEvent;
import vn.thanhdong.access.event.MandateExtended;
import vn.thanhdong.access.event.MandateOpened;
import vn.thanhdong.access.event.MandateTeamChanged;
import vn.thanhdong.command.Rejection;

/** What comes of it when somebody confirms, changes or ends a mandate: a pure function of it and of who asks. */
sealed interface MandateOutcome {

    /** What happens; nothing where it was done before by the same person. */
    record Happens(List<MandateEvent> events) implements MandateOutcome {}

    record Refused(List<Rejection> why) implements MandateOutcome {}

    int LONGEST_TEXT = 500;
    int LONGEST_NAME = 150;
    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static MandateOutcome confirming(Optional<Mandate> known, MandateAsker asker) {
        if (known.isEmpty()) {
            return refused(MandateRefusal.UNKNOWN.because());
        }
        Mandate mandate = known.get();
        if (!asker.mayConfirm(mandate.scope())) {
            return refused(MandateRefusal.NOT_YOURS_TO_CONFIRM.because());
        }
        if (mandate.ended().isPresent()) {
            return refused(MandateRefusal.OVER.because());
        }
        return mandate.opened().isEmpty() ? opening(mandate, asker) : confirmingChange(mandate, asker);
    }

    private static MandateOutcome opening(Mandate mandate, MandateAsker asker) {
        if (asker.isOn(mandate.team())) {
            return refused(MandateRefusal.ON_THE_TEAM.because());
        }
        if (mandate.enteredBy().equals(asker.actor().person())) {
            return refused(MandateRefusal.OWN_ENTRY.because());
        }
        if (mandate.to().isBefore(asker.today())) {
            return refused(MandateRefusal.OVER_ALREADY.because());
        }
        return new Happens(List.of(
                new MandateOpened(mandate.id(), asker.now(), asker.actor().person())));
    }

    private static MandateOutcome confirmingChange(Mandate mandate, MandateAsker asker) {
        if (mandate.proposed().isEmpty()) {
            boolean same = mandate.opened()
                    .filter(act -> act.by().equals(asker.actor().person()))
                    .isPresent();
            return same ? new Happens(List.of()) : refused(MandateRefusal.NOTHING_TO_CONFIRM.because());
        }
        Mandate.Proposal proposal = mandate.proposed().get();
        MandateChange change = proposal.change();
        if (asker.isOn(change.team().orElse(mandate.team())) || asker.isOn(mandate.team())) {
            return refused(MandateRefusal.ON_THE_TEAM.because());
        }
        if (proposal.by().equals(asker.actor().person())) {
            return refused(MandateRefusal.OWN_ENTRY.because());
        }
        var events = new ArrayList<MandateEvent>();
        change.team()
                .ifPresent(team -> events.add(new MandateTeamChanged(
                        mandate.id(), asker.now(), asker.actor().person(), team, change.decision())));
        change.to()
                .ifPresent(to -> events.add(new MandateExtended(
                        mandate.id(), asker.now(), asker.actor().person(), to, change.decision())));
        return new Happens(events);
    }

    static MandateOutcome changing(MandateChange change, Optional<Mandate> known, MandateAsker asker) {
        if (!asker.enters()) {
            return refused(MandateRefusal.NOT_YOURS_TO_ENTER.because());
        }
        if (known.isEmpty()) {
            return refused(MandateRefusal.UNKNOWN.because());
        }
        Mandate mandate = known.get();
        switch (mandate.state(asker.now())) {
            case WAITING, WITHDRAWN -> {
                return refused(MandateRefusal.NOT_CONFIRMED.because());
            }
            case ENDED -> {
                return refused(MandateRefusal.OVER.because());
            }
            case COMING, IN_FORCE, RUN_OUT -> {}
        }
        if (mandate.proposed().filter(one -> one.change().equals(change)).isPresent()) {
            return new Happens(List.of());
        }
        Optional<MandateTeam> team = change.team().filter(one -> !one.isSameAs(mandate.team()));
        Optional<LocalDate> to = change.to().filter(day -> !day.equals(mandate.to()));
        List<Rejection> why = wrong(change, team, to, mandate, asker);
        if (!why.isEmpty()) {
            return new Refused(why);
        }
        String decision = change.decision().strip();
        boolean onlyLetsGo =
                to.isEmpty() && team.filter(one -> one.isPartOf(mandate.team())).isPresent();
        return new Happens(List.of(
                onlyLetsGo // that takes something away, and must not wait
                        ? new MandateTeamChanged(
                                mandate.id(), asker.now(), asker.actor().person(), team.get(), decision)
                        : new MandateChangeProposed(
                                mandate.id(),
                                asker.now(),
                                asker.actor().person(),
                                new MandateChange(team, to, decision))));
    }

    private static List<Rejection> wrong(
            MandateChange change,
            Optional<MandateTeam> team,
            Optional<LocalDate> to,
            Mandate mandate,
            MandateAsker asker) {
        var why = new ArrayList<Rejection>();
        if (team.isEmpty() && to.isEmpty()) {
            why.add(MandateRefusal.CHANGE_EMPTY.because());
        }
        if (change.decision().isBlank()) {
            why.add(MandateRefusal.DECISION_REQUIRED.at("decision"));
        } else if (change.decision().strip().length() > LONGEST_NAME) {
            why.add(MandateRefusal.TOO_LONG.at("decision", LONGEST_NAME));
        }
        team.ifPresent(one -> why.addAll(asker.refusals(one)));
        if (team.filter(asker::isOn).isPresent()) {
            why.add(MandateRefusal.ON_THE_TEAM.at("members"));
        }
        to.ifPresent(day -> {
            if (!day.isAfter(mandate.to())) {
                why.add(MandateRefusal.NOT_LATER.at("to", DAY.format(mandate.to())));
            } else if (day.isBefore(asker.today())) {
                why.add(MandateRefusal.OVER_ALREADY.at("to"));
            } else if (ChronoUnit.DAYS.between(asker.today(), day) >= MandateEntry.LONGEST_DAYS) {
                why.add(MandateRefusal.LASTS_TOO_LONG.at("to", MandateEntry.LONGEST_DAYS));
            }
        });
        return why;
    }

    static MandateOutcome ending(EndMandate command, Optional<Mandate> known, MandateAsker asker) {
        if (known.isEmpty()) {
            return refused(MandateRefusal.UNKNOWN.because());
        }
        Mandate mandate = known.get();
        if (!asker.mayEnd(mandate)) {
            return refused(MandateRefusal.NOT_YOURS_TO_END.because());
        }
        String reason = command.reason().strip();
        if (mandate.ended().isPresent()) {
            Mandate.End end = mandate.ended().get();
            boolean again =
                    end.by().equals(asker.actor().person()) && end.reason().equals(reason);
            return again ? new Happens(List.of()) : refused(MandateRefusal.OVER.because());
        }
        var why = new ArrayList<Rejection>();
        if (reason.isEmpty() && mandate.state(asker.now()) != MandateState.RUN_OUT) {
            why.add(MandateRefusal.REASON_REQUIRED.at("reason"));
        } else if (reason.length() > LONGEST_TEXT) {
            why.add(MandateRefusal.TOO_LONG.at("reason", LONGEST_TEXT));
        }
        boolean opened = mandate.opened().isPresent();
        if (opened && command.seal().filter(MandateSeal::hasItsShape).isEmpty()) {
            why.add(MandateRefusal.REPORT_MISSING.because());
        }
        return why.isEmpty()
                ? new Happens(List.of(new MandateEnded(
                        mandate.id(),
                        asker.now(),
                        asker.actor().person(),
                        reason,
                        opened ? command.seal() : Optional.empty())))
                : new Refused(why);
    }

    private static MandateOutcome refused(Rejection why) {
        return new Refused(List.of(why));
    }
}
