package vn.thanhdong.procedures.projection;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.SigningAuthority;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.procedures.Signature;
import vn.thanhdong.procedures.event.ResultApproved;
import vn.thanhdong.projection.RecordedEvent;

/** Who signed, as the event says. */
final class Signatures {

    private Signatures() {}

    /** Null where nothing was signed, and of what was imported: who imports did not sign. */
    static @Nullable Signature of(RecordedEvent event) {
        Map<String, String> said = event.metadata();
        String by = said.getOrDefault(EventMetadata.ACTOR, "");
        if (!(event.payload() instanceof ResultApproved approved)
                || by.isEmpty()
                || "true".equals(said.get(EventMetadata.IMPORTED))) {
            return null;
        }
        return new Signature(
                new PersonId(by),
                Optional.ofNullable(said.get(EventMetadata.SIGNING)).map(SigningAuthority::valueOf),
                said.getOrDefault(EventMetadata.SIGNING_DECISION, ""),
                approved.occurredAt());
    }
}
