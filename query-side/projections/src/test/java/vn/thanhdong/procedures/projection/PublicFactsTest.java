package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.access.SessionId;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.EventCorrelation;
import vn.thanhdong.procedures.event.PaperIssued;
import vn.thanhdong.verifiablelog.paper.OpenedEntry;
import vn.thanhdong.verifiablelog.paper.RecordedEvent;

/** Holds what an event of a paper's issue may bear against what its proof opens to everybody. */
class PublicFactsTest {

    /**
     * What an event may bear and no proof opens. A key stands here only where no event of a paper's issue bears it, for
     * with it no paper has a proof: sessions are taken off before such an event is stored, reasons and mandates are those
     * of questions.
     */
    private static final Set<String> NEVER_OPENED =
            Set.of(EventMetadata.SESSION, EventMetadata.REASON, EventMetadata.MANDATE);

    private static final String TO_DO = """
            Nobody has decided whether everybody who holds a paper may read %s. As it is, papers whose event bears it \
            have no proof. Either name it in PublicFacts, or see to it that no PaperIssued bears it, as \
            PapersWithoutSession does, and name it in NEVER_OPENED with the reason.""";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String VALUE = "AAAA"; // of a salt as well
    private static final String FILE = "ab".repeat(32);

    @Test
    void every_key_of_metadata_is_decided_about() {
        for (String key : keys()) {
            assertThat(opens(Map.of("file", FILE), Map.of(key, VALUE)))
                    .as(TO_DO, "the metadata key " + key)
                    .isNotEqualTo(NEVER_OPENED.contains(key));
        }
    }

    @Test
    void what_is_carried_from_a_command_to_its_events_is_opened_or_known_to_be_kept_off() {
        var all = new HashMap<String, Object>();
        keys().forEach(key -> all.put(key, VALUE));
        all.put(EventMetadata.SESSION, SessionId.fresh().value());
        var command = GenericCommandMessage.asCommandMessage("issue it").andMetaData(all);

        for (String key : new EventCorrelation().correlationDataFor(command).keySet()) {
            assertThat(opens(Map.of("file", FILE), Map.of(key, VALUE)) || NEVER_OPENED.contains(key))
                    .as(TO_DO, "the metadata key " + key + ", which EventCorrelation stamps")
                    .isTrue();
        }
    }

    @Test
    void every_field_of_the_event_is_decided_about() {
        for (RecordComponent field : PaperIssued.class.getRecordComponents()) {
            var payload = new HashMap<>(Map.of("file", FILE));
            payload.put(field.getName(), FILE);
            assertThat(opens(payload, Map.of()))
                    .as(TO_DO, "the field " + field.getName() + " of PaperIssued")
                    .isTrue();
        }
    }

    @Test
    void what_nobody_named_is_not_opened() {
        assertThat(opens(Map.of("file", FILE, "submitter", "p"), Map.of())).isFalse();
        assertThat(opens(Map.of("file", FILE), Map.of("device", "d"))).isFalse();
    }

    private static boolean opens(Map<String, String> payload, Map<String, String> metadata) {
        var event = new RecordedEvent(
                new byte[] {1},
                "procedures.PaperIssued",
                "d",
                Instant.EPOCH,
                JSON.writeValueAsString(payload),
                JSON.writeValueAsString(metadata));
        return PublicFacts.file(OpenedEntry.of(1, "e", event))
                .filter(FILE::equals)
                .isPresent();
    }

    private static List<String> keys() {
        return Stream.of(EventMetadata.class.getFields())
                .map(PublicFactsTest::value)
                .toList();
    }

    private static String value(Field key) {
        try {
            return (String) key.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
