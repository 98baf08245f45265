package vn.thanhdong.procedures.ui.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.Authorisation;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.SubmittedBy;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.procedures.SubmitterRelation;
import vn.thanhdong.ui.ServiceUnavailable;

class FileDraftsTest {

    private static final Instant NOW = Instant.parse("2026-01-05T01:00:00Z");
    private static final PersonId PERSON = new PersonId("somebody");
    private static final ProcedureCode BIRTH = new ProcedureCode("SN-01");
    private static final Draft DRAFT = new Draft(
            DossierId.fresh(),
            ApplicantKind.CITIZEN,
            new FormContent(Map.of("childName", "Nguyễn An Nhiên")),
            List.of(new Attachment("birth-notice", "ab".repeat(32), "application/pdf", 12)),
            NOW);

    private final KeysInMemory keys = new KeysInMemory();

    @TempDir
    Path data;

    @Test
    void whatWasTypedIsThereAgain() {
        drafts(NOW).keep(PERSON, BIRTH, DRAFT);

        assertThat(drafts(NOW).find(PERSON, BIRTH)).contains(DRAFT);
    }

    @Test
    void whoHandsItInForAnotherIsThereAgain() {
        var forAnother = new Draft(
                DRAFT.dossierId(),
                ApplicantKind.CITIZEN,
                DRAFT.form(),
                List.of(),
                NOW,
                Optional.of(new SubmittedBy(
                        new Submitter("Lê Văn Bình", "030085011936", "0987654321", ""),
                        SubmitterRelation.AUTHORISED,
                        new Authorisation("12/UQ", Optional.of(LocalDate.of(2026, 1, 4))))));
        drafts(NOW).keep(PERSON, BIRTH, forAnother);

        assertThat(drafts(NOW).find(PERSON, BIRTH)).contains(forAnother);
    }

    @Test
    void somebodyElseHasNoneOfIt() {
        drafts(NOW).keep(PERSON, BIRTH, DRAFT);

        assertThat(drafts(NOW).find(new PersonId("other"), BIRTH)).isEmpty();
        assertThat(drafts(NOW).find(PERSON, new ProcedureCode("SN-02"))).isEmpty();
    }

    @Test
    void onTheDiskItCannotBeRead() throws IOException {
        drafts(NOW).keep(PERSON, BIRTH, DRAFT);

        try (var files = Files.list(data.resolve("drafts"))) {
            Path file = files.findFirst().orElseThrow();
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .doesNotContain("Nhiên")
                    .doesNotContain("childName");
        }
    }

    @Test
    void itIsForgottenAfterThirtyDays() {
        drafts(NOW).keep(PERSON, BIRTH, DRAFT);

        assertThat(drafts(NOW.plus(Duration.ofDays(30))).find(PERSON, BIRTH)).isPresent();
        assertThat(drafts(NOW.plus(Duration.ofDays(30)).plusSeconds(1)).find(PERSON, BIRTH))
                .isEmpty();
    }

    @Test
    void aDiscardedOneIsGone() {
        drafts(NOW).keep(PERSON, BIRTH, DRAFT);
        drafts(NOW).discard(PERSON, BIRTH);

        assertThat(drafts(NOW).find(PERSON, BIRTH)).isEmpty();
    }

    @Test
    void aBrokenOneDoesNotBreakThePage() throws IOException {
        drafts(NOW).keep(PERSON, BIRTH, DRAFT);
        try (var files = Files.list(data.resolve("drafts"))) {
            Files.writeString(files.findFirst().orElseThrow(), "broken");
        }

        assertThat(drafts(NOW).find(PERSON, BIRTH)).isEmpty();
    }

    @Test
    void aDraftOfSomebodyErasedIsGoneAndNoneCanBeKept() {
        drafts(NOW).keep(PERSON, BIRTH, DRAFT);
        keys.erase(PERSON);

        assertThat(drafts(NOW).find(PERSON, BIRTH)).isEmpty();
        assertThatThrownBy(() -> drafts(NOW).keep(PERSON, BIRTH, DRAFT)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void whileNobodyGivesTheKeyADraftIsNotTakenForMissing() {
        drafts(NOW).keep(PERSON, BIRTH, DRAFT);
        keys.goAway();

        assertThatThrownBy(() -> drafts(NOW).find(PERSON, BIRTH)).isInstanceOf(ServiceUnavailable.class);
    }

    private FileDrafts drafts(Instant now) {
        return new FileDrafts(data.resolve("drafts"), keys, Clock.fixed(now, ZoneOffset.UTC));
    }
}
