package vn.thanhdong.procedures.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.event.AttachmentTextExtracted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierOpened;
import vn.thanhdong.procedures.event.DueDateMissed;
import vn.thanhdong.procedures.event.DueDateNear;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.procedures.event.PaperIssued;
import vn.thanhdong.procedures.event.PaperNumbered;

/** Who did what last: a form that was shown before somebody else acted is stale. */
final class LastActs {

    private @Nullable Act last;
    private @Nullable Act lastOfAnother;

    private record Act(long sequence, DossierEvent event, String actor) {}

    void happened(DossierEvent event, long sequence, @Nullable String actor) {
        if (changesNoForm(event)) {
            return;
        }
        var act = new Act(sequence, event, actor == null ? "" : actor);
        if (last != null && !last.actor().equals(act.actor())) {
            lastOfAnother = last;
        }
        last = act;
    }

    private static boolean changesNoForm(DossierEvent event) {
        return event instanceof DossierOpened
                || event instanceof PaperNumbered
                || event instanceof PaperIssued
                || event instanceof DueDateRecounted
                || event instanceof DueDateNear
                || event instanceof DueDateMissed
                || event instanceof AttachmentTextExtracted;
    }

    /** What somebody else did after the form was shown. */
    Optional<Rejection> unseen(Circumstances at) {
        boolean mine = last != null && last.actor().equals(at.actor().person().value());
        Act others = mine ? lastOfAnother : last;
        if (others == null || at.seenSequence().isEmpty() || at.seenSequence().getAsLong() >= others.sequence()) {
            return Optional.empty();
        }
        return Optional.of(DossierRefusal.SOMEBODY_ELSE_ACTED.because(
                name(others.actor(), at),
                Terms.ofEvent(others.event().getClass()),
                Authority.DATE.format(others.event().occurredAt())));
    }

    private static Phrase name(String actor, Circumstances at) {
        return at.catalogue().accounts().stream()
                .filter(account -> account.person().value().equals(actor))
                .map(account -> new Phrase(account.displayName(), account.displayName()))
                .findFirst()
                .orElseGet(() -> new Phrase("người khác", "somebody else"));
    }
}
