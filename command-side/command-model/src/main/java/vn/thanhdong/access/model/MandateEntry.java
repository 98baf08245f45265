package vn.thanhdong.access.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateDecision;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.MandateState;
import vn.thanhdong.access.command.EnterMandate;
import vn.thanhdong.access.command.MandateRefusal;
import vn.thanhdong.access.event.MandateEntered;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Rejection;

/**
 * Whether a paper may be entered as a mandate: a pure function of what was typed, of what was entered under the same
 * number before, and of who works here.
 */
record MandateEntry(EnterMandate command, Optional<Mandate> before, Actor actor, Instant now, Catalogue catalogue) {

    /** Of one paper; the law's own periods are shorter, and an extension has a paper of its own. */
    static final int LONGEST_DAYS = 366;

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_SUBJECT = 500;

    /** Why it is refused, each beside its field; none when it is not. */
    List<Rejection> refusals() {
        var asker = new MandateAsker(actor, now, catalogue);
        if (!asker.enters()) {
            return List.of(MandateRefusal.NOT_YOURS_TO_ENTER.because());
        }
        if (asker.isOn(command.team())) {
            return List.of(MandateRefusal.ON_THE_TEAM.because());
        }
        var why = new ArrayList<Rejection>();
        paper(command.decision().stripped(), asker.today(), why);
        why.addAll(asker.refusals(command.team()));
        scope(command.scope(), why);
        days(asker.today(), why);
        return why;
    }

    /** What happens; only where nothing is refused. */
    MandateEntered event() {
        return new MandateEntered(
                command.mandateId(),
                now,
                actor.person(),
                command.requestId(),
                command.decision().stripped(),
                command.team(),
                command.scope(),
                command.from(),
                command.to());
    }

    private void paper(MandateDecision paper, LocalDate today, List<Rejection> why) {
        text("number", paper.number(), LONGEST_NAME, MandateRefusal.NUMBER_REQUIRED, why);
        text("issuer", paper.issuer(), LONGEST_NAME, MandateRefusal.ISSUER_REQUIRED, why);
        text("subject", paper.subject(), LONGEST_SUBJECT, MandateRefusal.SUBJECT_REQUIRED, why);
        if (paper.decidedOn().isAfter(today)) {
            why.add(MandateRefusal.DECIDED_LATER.at("decidedOn"));
        }
        // one that was taken back may be entered again, without its mistake
        before.filter(one -> one.state(now) != MandateState.WITHDRAWN)
                .ifPresent(one -> why.add(MandateRefusal.NUMBER_TAKEN.at(
                        "number",
                        one.decision().number(),
                        String.valueOf(one.decision().decidedOn().getYear()),
                        one.decision().issuer())));
    }

    private static void text(String field, String typed, int longest, MandateRefusal missing, List<Rejection> why) {
        if (typed.isEmpty()) {
            why.add(missing.at(field));
        } else if (typed.length() > longest) {
            why.add(MandateRefusal.TOO_LONG.at(field, longest));
        }
    }

    private void scope(MandateScope scope, List<Rejection> why) {
        if (scope.saysNothing()) {
            why.add(MandateRefusal.SCOPE_EMPTY.at("agencies"));
        }
        scope.agencies().stream()
                .filter(code -> catalogue.territory().agency(code).isEmpty())
                .forEach(code -> why.add(MandateRefusal.AGENCY_UNKNOWN.at("agencies", code)));
        scope.areas().stream()
                .filter(code -> catalogue.territory().area(code).isEmpty())
                .forEach(code -> why.add(MandateRefusal.AREA_UNKNOWN.at("areas", code)));
        if (scope.from().isPresent()
                && scope.to().filter(scope.from().get()::isAfter).isPresent()) {
            why.add(MandateRefusal.PERIOD_REVERSED.at("dossiersTo"));
        }
    }

    private void days(LocalDate today, List<Rejection> why) {
        if (command.to().isBefore(command.from())) {
            why.add(MandateRefusal.DATES_REVERSED.at("to"));
        } else if (command.to().isBefore(today)) {
            why.add(MandateRefusal.OVER_ALREADY.at("to"));
        } else if (ChronoUnit.DAYS.between(command.from(), command.to()) >= LONGEST_DAYS) {
            why.add(MandateRefusal.LASTS_TOO_LONG.at("to", LONGEST_DAYS));
        }
    }
}
