package vn.thanhdong.commandservice.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.event.MasterKeyRotated;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.event.PaperIssued;

class PapersWithoutSessionTest {

    private static final Map<String, String> METADATA = Map.of(
            EventMetadata.SESSION, "6f8d7c1e-4b0a-4a53-9f43-0b6d3a7c2e11", EventMetadata.CORRELATION_ID, "request");

    @Test
    void the_event_of_a_paper_loses_its_session_and_keeps_the_request() {
        var issued = new PaperIssued(
                DossierId.fresh(),
                Instant.EPOCH,
                PaperKind.RECEIPT,
                "12/2026",
                "ab".repeat(32),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(recorded(issued)).isEqualTo(Map.of(EventMetadata.CORRELATION_ID, "request"));
    }

    @Test
    void any_other_keeps_it() {
        assertThat(recorded(new MasterKeyRotated("r", Instant.EPOCH, "k", List.of(), 1)))
                .isEqualTo(METADATA);
    }

    private static Map<String, Object> recorded(DomainEvent event) {
        EventMessage<?> message = new GenericDomainEventMessage<>("Dossier", "d", 0, event, METADATA);
        return Map.copyOf(new PapersWithoutSession()
                .handle(List.of(message))
                .apply(0, message)
                .getMetaData());
    }
}
