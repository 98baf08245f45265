package vn.thanhdong.procedures.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.event.*;

/**
 * What happened to a dossier of the past, told by the events that it would have had here.
 *
 * <p>Dates are those of the row, never computed: another system promised them.
 */
public final class PastDossier {

    /** What a row says: the events of a dossier, or why it cannot be one. */
    public sealed interface Telling {

        /**
         * @param values the row in one spelling, by column, for comparison with another one
         */
        record Told(DossierId dossier, DossierCode code, Map<String, String> values, List<DossierEvent> events)
                implements Telling {}

        record Wrong(List<Rejection> rejections) implements Telling {}
    }

    private final PastRow row;
    private final Circumstances at;
    private final DossierId id;
    private final PersonId owner;
    private final PastStations stations;
    /** Of another system: which calendar it counted with is not known. */
    private final String calendar = "";

    private final List<DossierEvent> events = new ArrayList<>();

    private PastDossier(PastRow row, Circumstances at) {
        this.row = row;
        this.at = at;
        id = DossierId.derivedFrom(row.code());
        stations = new PastStations(row, at.calendar());
        owner = PersonOf.hash(at.hashes().identity(row.identity()), id.value(), at.hashes());
    }

    public static Telling tell(Map<String, String> values, Circumstances at) {
        return switch (PastRowCheck.read(values, at)) {
            case PastRow.Reading.Wrong wrong -> new Telling.Wrong(wrong.rejections());
            case PastRow.Reading.Row read -> {
                var dossier = new PastDossier(read.row(), at);
                dossier.tell();
                yield new Telling.Told(dossier.id, read.row().code(), read.row().values(), dossier.events);
            }
        };
    }

    private void tell() {
        submitted();
        row.accepted().ifPresent(this::accepted);
        row.asked().ifPresent(this::supplements);
        row.extended()
                .ifPresent(due -> events.add(new DueDateExtended(
                        id,
                        lastHappened(),
                        due,
                        at.calendar().isProvisional(due),
                        calendar,
                        Personal.known(owner, ""),
                        Optional.of(due))));
        if (row.result() == PastOutcome.OPEN) {
            stillOpen();
        } else {
            row.ended().ifPresent(this::ended);
        }
        row.returned().ifPresent(when -> events.add(new ResultReturned(id, when, row.returnedBy())));
        if (row.stars() > 0) {
            events.add(new DossierRated(id, lastHappened(), row.stars()));
        }
    }

    private void submitted() {
        events.add(new DossierSubmitted(
                id,
                row.submitted(),
                row.procedure().code(),
                row.procedure().version(),
                row.via(),
                row.desk(),
                row.agency(),
                row.area(),
                row.kind(),
                Personal.known(owner, new Applicant(row.name(), row.identity(), row.phoneNumber(), "", "")),
                Personal.known(owner, FormContent.EMPTY),
                List.of(),
                at.hashes().identity(row.identity()),
                at.hashes().phone(row.phoneNumber()),
                List.of(),
                stations.at(0)));
    }

    private void accepted(Instant when) {
        Instant due = row.due().orElseThrow();
        events.add(new DossierAccepted(
                id, when, row.code(), due, at.calendar().isProvisional(due), calendar, row.fee(), stations.handover()));
        if (row.fee() > 0 && row.state() != NationalStatus.PAYMENT_REQUESTED) {
            events.add(new PaymentReceived(
                    id,
                    when,
                    row.fee(),
                    row.online(),
                    Optional.of(due),
                    at.calendar().isProvisional(due),
                    calendar));
        }
    }

    /** The row tells the times of one request; of more it tells the number alone. */
    private void supplements(Instant asked) {
        if (row.accepted().isEmpty()) {
            events.add(new DossierSentBack(id, asked, Personal.known(owner, "")));
            row.supplied()
                    .ifPresent(when -> events.add(new DossierResubmitted(
                            id, when, Personal.known(owner, FormContent.EMPTY), List.of(), List.of(), stations.at(0))));
            return;
        }
        Instant due = row.due().orElseThrow();
        Instant supplied = row.supplied().orElse(asked);
        for (int i = 1; i <= row.supplements(); i++) {
            boolean last = i == row.supplements();
            events.add(new SupplementRequested(id, asked, Personal.known(owner, "")));
            if (!last || row.supplied().isPresent()) {
                Optional<Instant> stepDue = last ? Optional.of(due.plus(stations.waited())) : Optional.empty();
                events.add(new SupplementReceived(
                        id,
                        last ? supplied : asked,
                        List.of(),
                        due,
                        at.calendar().isProvisional(due),
                        calendar,
                        stepDue));
            }
        }
    }

    private void ended(Instant when) {
        Personal<String> unsaid = Personal.known(owner, "");
        switch (row.result()) {
            case APPROVED, REJECTED -> {
                Outcome outcome = row.result() == PastOutcome.APPROVED ? Outcome.APPROVED : Outcome.REJECTED;
                int last = row.procedure().steps().size() - 1;
                events.add(new ResultApproved(id, when, outcome, stations.at(last)));
                Optional<Station> desk = row.procedure().result().map(paper -> stations.at(last));
                events.add(new ResultNumbered(id, when, "", row.electronic(), desk));
            }
            case REFUSED -> events.add(new DossierRefused(id, when, unsaid));
            case WITHDRAWN -> events.add(new DossierWithdrawn(id, when, unsaid));
            case STOPPED -> events.add(new DossierStopped(id, when, unsaid));
            case OPEN -> throw new IllegalStateException("An open dossier has not ended");
        }
    }

    private void stillOpen() {
        switch (row.state()) {
            case IN_PROGRESS -> handedOver();
            case PAYMENT_REQUESTED -> {
                if (row.accepted().isPresent()) {
                    handedOver();
                }
                events.add(new PaymentRequested(id, lastHappened(), row.fee()));
            }
            default -> {
                // submitted, accepted or waiting for a supplement: nothing more is known
            }
        }
    }

    private void handedOver() {
        events.add(new DossierHandedOver(id, lastHappened(), row.agency(), row.unit(), stations.at(1)));
    }

    private Instant lastHappened() {
        return events.getLast().occurredAt();
    }
}
