package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.procedures.query.TrackDossier;
import vn.thanhdong.procedures.query.TrackedDossier;
import vn.thanhdong.procedures.query.TrackedDossier.Result;
import vn.thanhdong.territory.AgencyCode;

class TrackingAnswersTest extends OnEngine {

    private static final String CODE = "H23.16-230615-0042";

    private final MovableClock clock = new MovableClock();
    private final MovableLog log = new MovableLog();
    private OneKnownDossier dossier = new OneKnownDossier("", Map.of());
    private TrackingAnswers answers = new TrackingAnswers(engine.client, log, clock);

    @BeforeEach
    void one() throws IOException {
        dossier = new OneKnownDossier("Nguyễn Văn An", Map.of()).accepted(CODE);
        answers = new TrackingAnswers(engine.client, log, clock);
        engine.holds(List.of(dossier.document()));
    }

    @Test
    void the_code_and_the_last_digits_show_the_steps_and_a_masked_name() {
        TrackedDossier found = answers.track(new TrackDossier(" h23.16-230615-0042 ", "5678", "session"));
        assertThat(found.result()).isEqualTo(Result.FOUND);
        assertThat(found.maskedName()).isEqualTo("N. V. An");
        assertThat(found.steps())
                .extracting(step -> step.sentence().vi())
                .containsExactly("Hồ sơ được nộp", "Hồ sơ được tiếp nhận và hẹn ngày trả kết quả");
        String tracking = dossier.document().codes().tracking().toLowerCase(Locale.ROOT);
        assertThat(answers.track(new TrackDossier(tracking, "5678", "session")).result())
                .isEqualTo(Result.FOUND);
    }

    @Test
    void the_last_digits_of_whoever_handed_it_in_open_it_as_those_of_the_owner_do() throws IOException {
        var parent = new Submitter("Lê Văn Bình", "030085011936", "0987654321", "");
        var known = new OneKnownDossier("Nguyễn Văn An", Map.of())
                .handedInBy(new PersonId("parent"), parent)
                .accepted("H23.16-230615-0043");
        DossierDocument document = known.document();
        engine.add(List.of(document));

        for (String digits : List.of("4321", "5678")) {
            assertThat(answers.track(new TrackDossier("H23.16-230615-0043", digits, "session"))
                            .result())
                    .isEqualTo(Result.FOUND);
        }
        assertThat(document.belongsTo(new PersonId("parent"))).isTrue();
        assertThat(document.belongsTo(known.owner)).isTrue();
        assertThat(document.others()).containsExactly(new PersonId("parent"));
        var clerk = new Actor(
                new PersonId("clerk"), Role.CLERK, Optional.of(new AgencyCode(OneKnownDossier.DESK)), Optional.empty());
        assertThat(found("le van binh", clerk)).containsExactly(known.id);
        assertThat(found("Nguyễn Văn An", clerk)).contains(known.id);
        assertThat(found("030085011936", clerk)).containsExactly(known.id);
    }

    @Test
    void what_was_corrected_is_found_and_opens_it_and_what_was_wrong_does_neither() throws IOException {
        OneKnownDossier known = new OneKnownDossier("Nguyễn Văn Ann", Map.of())
                .handedInBy(new PersonId("parent"), new Submitter("Lê Văn Bình", "030085011936", "0987654321", ""))
                .accepted("H23.16-230615-0044")
                .corrected(new Applicant("Nguyễn Văn Anh", "030188004217", "0912000999", "", ""));
        engine.add(List.of(known.document()));
        var clerk = new Actor(
                new PersonId("clerk"), Role.CLERK, Optional.of(new AgencyCode(OneKnownDossier.DESK)), Optional.empty());

        assertThat(found("Nguyễn Văn Anh", clerk)).contains(known.id);
        assertThat(found("Nguyễn Văn Ann", clerk)).doesNotContain(known.id);
        assertThat(found("le van binh", clerk)).contains(known.id);
        assertThat(track("H23.16-230615-0044", "0999")).isEqualTo(Result.FOUND);
        assertThat(track("H23.16-230615-0044", "5678")).isNotEqualTo(Result.FOUND);
    }

    private Result track(String code, String digits) {
        return answers.track(new TrackDossier(code, digits, "session")).result();
    }

    private List<DossierId> found(String text, Actor asker) {
        return engine
                .lists
                .find(new FindDossiers(DossierFilter.ALL.withText(text), DossierOrder.RELEVANCE, 10, "", false), asker)
                .dossiers()
                .stream()
                .map(DossierSummary::id)
                .toList();
    }

    @Test
    void a_wrong_code_and_wrong_digits_are_not_told_apart() {
        var wrongDigits = answers.track(new TrackDossier(CODE, "0000", "one"));
        var wrongCode = answers.track(new TrackDossier("H23.16-230615-9999", "5678", "one"));
        assertThat(wrongDigits).isEqualTo(wrongCode).isEqualTo(TrackedDossier.nothing(Result.NOT_FOUND));
        assertThat(answers.track(new TrackDossier(CODE, "", "one")).result()).isEqualTo(Result.NOT_FOUND);
    }

    @Test
    void five_failures_close_a_code_for_an_hour() {
        for (int i = 0; i < 5; i++) {
            assertThat(answers.track(new TrackDossier(CODE, "000" + i, "session-" + i))
                            .result())
                    .isEqualTo(Result.NOT_FOUND);
        }
        assertThat(answers.track(new TrackDossier(CODE, "5678", "another")).result())
                .isEqualTo(Result.TOO_MANY_ATTEMPTS);
        clock.now = clock.now.plus(Duration.ofMinutes(61));
        assertThat(answers.track(new TrackDossier(CODE, "5678", "another")).result())
                .isEqualTo(Result.FOUND);
    }

    @Test
    void five_failures_close_an_asker_for_an_hour() {
        for (int i = 0; i < 5; i++) {
            answers.track(new TrackDossier("H23.16-230615-000" + i, "1234", "guesser"));
        }
        assertThat(answers.track(new TrackDossier(CODE, "5678", "guesser")).result())
                .isEqualTo(Result.TOO_MANY_ATTEMPTS);
        assertThat(answers.track(new TrackDossier(CODE, "5678", "somebody")).result())
                .isEqualTo(Result.FOUND);
    }

    @Test
    void a_dossier_is_found_before_searches_see_it() throws IOException {
        engine.client
                .indices()
                .putSettings(put -> put.index(DossierProjection.NAME)
                        .settings(index -> index.refreshInterval(never -> never.time("-1"))));
        OneKnownDossier fresh = new OneKnownDossier("Lê Thị Bình", Map.of());
        engine.client.index(write ->
                write.index(DossierProjection.NAME).id(fresh.id.value()).document(fresh.document()));
        assertThat(answers.track(new TrackDossier(tracking(fresh), "5678", "owner"))
                        .result())
                .isEqualTo(Result.FOUND);
    }

    @Test
    void attempts_on_a_dossier_that_has_not_been_followed_yet_are_not_counted() throws IOException {
        OneKnownDossier fresh = new OneKnownDossier("Lê Thị Bình", Map.of());
        log.behind = Duration.ofSeconds(1);
        for (int i = 0; i < 6; i++) {
            assertThat(answers.track(new TrackDossier(tracking(fresh), "5678", "owner"))
                            .result())
                    .isEqualTo(Result.NOT_FOUND);
        }
        engine.add(List.of(fresh.document()));
        assertThat(answers.track(new TrackDossier(tracking(fresh), "5678", "owner"))
                        .result())
                .isEqualTo(Result.FOUND);
    }

    @Test
    void wrong_digits_of_a_known_code_count_however_far_behind_the_documents_are() {
        log.behind = Duration.ofSeconds(1);
        for (int i = 0; i < 5; i++) {
            answers.track(new TrackDossier(CODE, "000" + i, "guesser"));
        }
        assertThat(answers.track(new TrackDossier(CODE, "5678", "guesser")).result())
                .isEqualTo(Result.TOO_MANY_ATTEMPTS);
    }

    @Test
    void following_ones_own_dossier_is_never_closed() {
        for (int i = 0; i < 20; i++) {
            assertThat(answers.track(new TrackDossier(CODE, "5678", "owner")).result())
                    .isEqualTo(Result.FOUND);
        }
    }

    private static String tracking(OneKnownDossier one) {
        return one.document().codes().tracking();
    }

    /** The log, which the documents follow more or less closely. */
    private final class MovableLog implements Freshness {
        private Duration behind = Duration.ZERO;

        @Override
        public Seen look() {
            return new Seen(clock.instant().minus(behind), false);
        }
    }

    private static final class MovableClock extends Clock {
        private Instant now = DossiersOnEngine.NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
