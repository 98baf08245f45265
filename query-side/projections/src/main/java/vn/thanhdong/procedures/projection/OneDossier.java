package vn.thanhdong.procedures.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.Shown;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.access.projection.VisibleDossiers;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.projection.RecordedEvent;

/** Answers questions for one dossier, as soon as it is written and not only when searches see it. */
public final class OneDossier implements VisibleDossiers {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);

    private final DossierIndex index;
    private final DossierSearch search;

    public OneDossier(DossierReading reading) {
        index = reading.index();
        search = reading.search();
    }

    /** The dossier as far as the asker may see it. */
    @QueryHandler
    public DossierDetail find(FindDossier question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Optional<DossierDocument> found = awaited(question);
        Scope scope = search.scope(asker);
        boolean delayed = found.map(DossierDocument::sequence).orElse(-1L) < question.seenSequence();
        return found.filter(scope::covers)
                .map(dossier -> detail(dossier, scope, scope.opens(dossier, Shown.CONTENTS), search.now(), delayed))
                .orElse(DossierDetail.NOT_FOUND);
    }

    /**
     * A dossier after some of its events, by the fold that the index is derived by; whether the asker may see it and how
     * much of it, is asked of the dossier as it is now.
     *
     * @param events from its submission on, in their order
     * @param judgedAt when its punctuality is judged
     */
    public DossierDetail after(List<RecordedEvent> events, Actor asker, Instant judgedAt) {
        var fold = new DossierProjection(() -> search.catalogue().calendar());
        DossierDocument dossier = null;
        for (RecordedEvent event : events) {
            dossier = fold.after(dossier, event);
        }
        return dossier == null ? DossierDetail.NOT_FOUND : detail(dossier, search.scope(asker), true, judgedAt, false);
    }

    @Override
    public Visible to(@Nullable Actor actor, String dossier) {
        Scope scope = search.scope(actor);
        return index.get(new DossierId(dossier))
                .filter(scope::covers)
                .map(seen -> scope.opens(seen, Shown.HISTORY) ? Visible.ALL : Visible.WITHOUT_PERSONAL_DATA)
                .orElse(Visible.NO);
    }

    /** Whether the dossier is within the asker's scope; shows nothing of it. */
    public boolean covers(@Nullable Actor actor, String dossier) {
        return index.get(new DossierId(dossier))
                .filter(search.scope(actor)::covers)
                .isPresent();
    }

    /** Whose dossier it is, opaque id; empty where it is not within the asker's scope. Shows nothing of it. */
    public Optional<PersonId> owner(@Nullable Actor actor, String dossier) {
        return index.get(new DossierId(dossier))
                .filter(search.scope(actor)::covers)
                .map(seen -> new PersonId(seen.subject().owner()));
    }

    /** Places in the log of all events, by sequence in the dossier; those not followed yet are missing at the end. */
    public List<Long> positions(DossierId dossier) {
        return index.get(dossier)
                .map(seen -> seen.kept().steps().stream()
                        .map(DossierContent.Taken::position)
                        .toList())
                .orElse(List.of());
    }

    private Optional<DossierDocument> awaited(FindDossier question) {
        long giveUp = System.nanoTime() + LONGEST_WAIT.toNanos();
        Optional<DossierDocument> found = index.get(question.dossier());
        while (found.map(DossierDocument::sequence).orElse(-1L) < question.seenSequence()
                && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            found = index.get(question.dossier());
        }
        return found;
    }

    private DossierDetail detail(
            DossierDocument dossier, Scope scope, boolean open, Instant judgedAt, boolean delayed) {
        Actor asker = scope.actor();
        DossierContent kept = dossier.kept();
        return new DossierDetail(
                true,
                Summaries.of(dossier, scope, judgedAt, Map.of()),
                dossier.subject().procedureVersion(),
                dossier.codes().tracking(),
                open ? kept.applicant() : null,
                open ? kept.form() : FormContent.EMPTY,
                kept.attachments(),
                dossier.progress(),
                open ? kept.proposal() : "",
                open ? kept.request() : "",
                kept.resultNumber(),
                kept.publicSteps(),
                kept.papers().shown(open),
                asker != null && asker.is(Role.CITIZEN) && dossier.belongsTo(asker.person()),
                asker != null && search.waits(asker).holds(dossier),
                delayed,
                kept.signature(),
                Optional.ofNullable(kept.portalCode()),
                open ? Optional.ofNullable(dossier.subject().submittedBy()) : Optional.empty());
    }
}
