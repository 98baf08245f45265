package vn.thanhdong.queryservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.history.query.AuditTerms;
import vn.thanhdong.history.query.EventTypes;
import vn.thanhdong.history.query.EventTypes.Type;
import vn.thanhdong.history.query.GetEventTypes;

class EventTypeAnswersTest {

    /** What has a word is a type of this program: a word that is left over is found here. */
    @Test
    void a_store_that_cannot_count_says_so_and_every_type_that_has_a_word_is_known() {
        EventTypes answer = new EventTypeAnswers(Optional.empty()).answer(new GetEventTypes());

        assertThat(answer.counted()).isFalse();
        assertThat(answer.events()).isZero();
        assertThat(answer.types()).extracting(Type::type).containsExactlyElementsOf(AuditTerms.types());
        assertThat(answer.types())
                .allSatisfy(type -> assertThat(type.isUnknown()).as(type.type()).isFalse());
    }
}
