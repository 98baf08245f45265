package vn.thanhdong.reception.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.document.DocumentJson;
import vn.thanhdong.reception.TicketNumber;
import vn.thanhdong.reception.VisitPurpose;
import vn.thanhdong.reception.event.KioskOpened;
import vn.thanhdong.reception.event.NumberBroughtDossier;
import vn.thanhdong.reception.event.NumberCalled;
import vn.thanhdong.reception.event.NumberTaken;
import vn.thanhdong.territory.AgencyCode;

class QueueProjectionTest {

    private static final AgencyCode WARD = new AgencyCode("H23.31.09");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final TicketNumber FIRST = new TicketNumber(1, true);

    private final QueueProjection projection = new QueueProjection();

    @Test
    void the_document_of_a_day_holds_its_numbers_no_key_and_survives_its_json() {
        QueueDocument document = projection.after(null, recorded(0, new KioskOpened(WARD, DAY, NOW, "hash-of-a-key")));
        document = projection.after(
                document, recorded(1, new NumberTaken(WARD, DAY, NOW, "t", FIRST, VisitPurpose.COLLECT)));
        document = projection.after(document, recorded(2, new NumberCalled(WARD, DAY, NOW, FIRST, 4)));

        document = projection.after(document, recorded(3, new NumberBroughtDossier(WARD, DAY, NOW, FIRST, 4, "d-1")));

        assertThat(document.sequence()).isEqualTo(3);
        assertThat(document.dossiers()).containsExactly("d-1");
        assertThat(document.book().at(4)).isPresent();
        var mapper = DocumentJson.mapper();
        String json = mapper.writeValueAsString(document);
        assertThat(json).doesNotContain("hash-of-a-key");
        assertThat(mapper.readValue(json, QueueDocument.class)).isEqualTo(document);
    }

    @Test
    void each_day_of_each_desk_is_a_document_of_its_own() {
        assertThat(projection.documentId(new NumberCalled(WARD, DAY, NOW, FIRST, 4)))
                .isEqualTo("H23.31.09-2026-03-02")
                .isNotEqualTo(projection.documentId(new NumberCalled(WARD, DAY.plusDays(1), NOW, FIRST, 4)));
    }

    private static RecordedEvent recorded(long sequence, DomainEvent event) {
        return new RecordedEvent(
                sequence + 1, "e" + sequence, "queue-H23.31.09", sequence, event.occurredAt(), event, Map.of());
    }
}
