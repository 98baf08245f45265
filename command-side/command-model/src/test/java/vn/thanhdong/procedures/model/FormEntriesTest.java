package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Personal;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.command.ResubmitDossier;
import vn.thanhdong.procedures.command.SendBackDossier;
import vn.thanhdong.procedures.command.SubmitDossier;
import vn.thanhdong.procedures.event.DossierResubmitted;
import vn.thanhdong.procedures.event.DossierSubmitted;

/** Forms in which several people are told of, and what follows from the answers. */
class FormEntriesTest {

    private static final Map<String, String> CHILD = Map.of(
            "memberName", "Nguyễn Minh An",
            "memberBirthDate", "2020-03-02",
            "memberGender", "male",
            "memberRelation", "child");
    private static final Map<String, String> WIFE = Map.of(
            "memberName", "Trần Thị Bích",
            "memberBirthDate", "1990-03-03",
            "memberGender", "female",
            "memberId", "030190001234",
            "memberRelation", "spouse");

    private final Story story = Story.about("CA-01").at("2026-03-02T08:00");

    @Test
    void what_follows_is_worked_out_again_whatever_was_sent_for_it() {
        DossierSubmitted submitted = submit(Map.of("memberCount", "7", "members[1].memberAge", "99"), WIFE, CHILD);

        assertThat(about(submitted.form()))
                .containsEntry("memberCount", "2")
                .containsEntry("members[1].memberAge", "6");
        assertThat(about(submitted.others().getFirst())).containsEntry("members[0].memberAge", "35");
    }

    @Test
    void who_has_a_number_has_a_key_of_their_own_and_who_has_none_goes_with_the_applicant() {
        DossierSubmitted submitted = submit(Map.of(), CHILD, WIFE);

        assertThat(submitted.others()).singleElement().satisfies(wife -> {
            assertThat(wife.person().value()).isEqualTo("p-030190001234");
            assertThat(about(wife).keySet()).allMatch(key -> key.startsWith("members[1]."));
            assertThat(about(wife)).containsEntry("members[1].memberName", "Trần Thị Bích");
        });
        assertThat(submitted.form().person()).isEqualTo(submitted.applicant().person());
        assertThat(about(submitted.form()))
                .containsEntry("members[0].memberName", "Nguyễn Minh An")
                .doesNotContainKey("members[1].memberName");
    }

    @Test
    void somebody_who_is_named_in_two_entries_is_forgotten_in_both() {
        DossierSubmitted submitted = submit(Map.of(), WIFE, WIFE);

        assertThat(submitted.others())
                .singleElement()
                .satisfies(
                        wife -> assertThat(about(wife)).containsKeys("members[0].memberName", "members[1].memberName"));
    }

    @Test
    void what_is_wrong_is_said_of_its_entry() {
        SubmitDossier command = with(Map.of("members[0].memberName", "", "members[1].memberId", "12"), CHILD, CHILD);

        assertThat(story.refusals(Cast.CITIZEN, command))
                .extracting(Rejection::field)
                .containsExactly("members[0].memberName", "members[1].memberId");
        assertThat(story.refusals(Cast.CITIZEN, command).getFirst().sentence().vi())
                .contains("Thành viên 1 · Họ, chữ đệm, tên");
    }

    @Test
    void an_age_stays_that_of_the_day_of_submission_when_the_form_is_mended() {
        submit(Map.of(), WIFE); // born on 3 March: one year older on the next day
        FormContent sent = with(Map.of(), WIFE).form();
        story.does(Cast.CLERK, new SendBackDossier(story.id, "Thiếu giấy tờ"))
                .at("2026-03-04T08:00")
                .does(Cast.CITIZEN, new ResubmitDossier(story.id, sent, Submission.documents(story.procedure)));

        DossierResubmitted again = story.last(DossierResubmitted.class);
        assertThat(about(again.others().getFirst())).containsEntry("members[0].memberAge", "35");
    }

    @Test
    void another_portal_that_sends_the_same_code_again_need_not_compute() {
        Optional<PortalCode> code = Optional.of(new PortalCode("DVC-2026-000777"));
        SubmitDossier sent = Submission.altered(with(Map.of(), WIFE), "portalCode", code);
        SubmitDossier other =
                Submission.altered(with(Map.of("members[0].memberName", "Trần Thị Bình"), WIFE), "portalCode", code);
        Answer first = story.asks(Cast.CITIZEN, sent, "portal-1", OptionalLong.empty());
        story.at("2026-03-05T08:00");

        assertThat(story.asks(Cast.CITIZEN, sent, "portal-1", OptionalLong.empty()))
                .isEqualTo(first);
        assertThat(story.last()).isEmpty();
        assertThat(story.asks(Cast.CITIZEN, other, "portal-2", OptionalLong.empty()))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.rejections())
                                .extracting(Rejection::field)
                                .containsExactly("members[0].memberName"));
    }

    @SafeVarargs
    private DossierSubmitted submit(Map<String, String> other, Map<String, String>... members) {
        story.does(Cast.CITIZEN, with(other, members));
        return story.last(DossierSubmitted.class);
    }

    @SafeVarargs
    private SubmitDossier with(Map<String, String> other, Map<String, String>... members) {
        SubmitDossier command = story.submission(Channel.ONLINE, Cast.WARD);
        var values = new HashMap<>(command.form().values());
        for (int i = 0; i < members.length; i++) {
            String entry = "members[" + i + "].";
            members[i].forEach((field, answer) -> values.put(entry + field, answer));
        }
        values.putAll(other);
        return Submission.altered(command, "form", new FormContent(values));
    }

    private static Map<String, String> about(Personal<FormContent> part) {
        return part.value().orElseThrow().values();
    }
}
