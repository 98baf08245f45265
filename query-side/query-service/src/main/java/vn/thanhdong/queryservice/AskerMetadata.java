package vn.thanhdong.queryservice;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.queryhandling.QueryMessage;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.SessionId;
import vn.thanhdong.event.EventMetadata;

/** What an event that records a question says of who asked, as verified. */
final class AskerMetadata {

    private AskerMetadata() {}

    /** @param mandate id of the mandate under which an auditor asked; empty for who needs none */
    static Map<String, Object> of(QueryMessage<?, ?> question, Actor asker, String mandate) {
        var who = new HashMap<String, Object>();
        who.put(EventMetadata.ACTOR, asker.person().value());
        who.put(EventMetadata.ROLE, asker.role().name());
        asker.agency().ifPresent(agency -> who.put(EventMetadata.AGENCY, agency.value()));
        who.put(EventMetadata.CORRELATION_ID, VerifiedAsker.correlation(question));
        who.put(EventMetadata.CAUSATION_ID, question.getIdentifier());
        SessionId.of(question.getMetaData().get(EventMetadata.SESSION))
                .ifPresent(session -> who.put(EventMetadata.SESSION, session.value()));
        if (!mandate.isEmpty()) {
            who.put(EventMetadata.MANDATE, mandate);
        }
        return who;
    }
}
