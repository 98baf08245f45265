package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.AnswerConsultation;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.RecordFieldVisit;
import vn.thanhdong.procedures.command.RequestConsultation;
import vn.thanhdong.procedures.command.TakeBackForwarding;
import vn.thanhdong.territory.AgencyCode;

class ConsultationTest {

    private static final Actor ASKED = Cast.at(Cast.POLICE, Role.OFFICER);

    @Test
    void a_planned_consultation_goes_to_the_agency_that_is_named_and_on_to_the_next_step() {
        Story story = Story.submitted("SN-04").comesTo(StepKind.CONSULTATION);
        Actor officer = story.holder();
        story.mayNot(officer, new AnswerConsultation(story.id, "Đồng ý"), DossierRefusal.WRONG_STATE)
                .mayNot(officer, ask(story, new AgencyCode("H99")), DossierRefusal.AGENCY_UNKNOWN)
                .mayNot(officer, ask(story, Cast.JUSTICE), DossierRefusal.AGENCY_HANDLES_IT)
                .does(officer, ask(story, Cast.POLICE));
        assertThat(story.station())
                .extracting(Station::agency, Station::kind)
                .containsExactly(Cast.POLICE, StepKind.CONSULTATION);
        story.mayNot(officer, new AnswerConsultation(story.id, "Tự trả lời"), DossierRefusal.NOT_YOURS)
                .mayNot(ASKED, ask(story, Cast.PROVINCE), DossierRefusal.NOT_YOURS)
                .mayNot(ASKED, new AnswerConsultation(story.id, ""), DossierRefusal.REASON_REQUIRED)
                .does(ASKED, new AnswerConsultation(story.id, "Không có án tích"));
        assertThat(story.station())
                .extracting(Station::kind, Station::agency, Station::person)
                .containsExactly(StepKind.EXAMINATION, Cast.JUSTICE, java.util.Optional.of(officer.person()));
    }

    @Test
    void an_officer_asks_while_examining_and_has_the_dossier_back_with_the_answer() {
        Story story = Story.submitted("CA-01").comesTo(StepKind.EXAMINATION);
        Actor officer = story.holder();
        story.does(officer, ask(story, Cast.JUSTICE))
                .does(Cast.at(Cast.JUSTICE, Role.OFFICER), new AnswerConsultation(story.id, "Đồng ý"));
        assertThat(story.holder()).isEqualTo(officer);
        assertThat(story.station()).extracting(Station::kind).isEqualTo(StepKind.EXAMINATION);
    }

    @Test
    void a_question_is_taken_back_until_it_was_opened() {
        Story story = Story.submitted("CA-01").comesTo(StepKind.EXAMINATION);
        Station before = story.station();
        Actor officer = story.holder();
        story.does(officer, ask(story, Cast.JUSTICE)).does(officer, new TakeBackForwarding(story.id));
        assertThat(story.station()).isEqualTo(before);
    }

    @Test
    void what_a_field_visit_found_is_written_down() {
        Story story = Story.submitted("TD-06").comesTo(StepKind.FIELD_VISIT);
        assertThat(story.refusals(story.holder(), new RecordFieldVisit(story.id, " "))
                        .getFirst()
                        .field())
                .isEqualTo("findings");
        story.does(story.holder(), new RecordFieldVisit(story.id, "Đúng hiện trạng"));
        assertThat(story.station()).extracting(Station::kind).isEqualTo(StepKind.CONSULTATION);
    }

    private static RequestConsultation ask(Story story, AgencyCode agency) {
        return new RequestConsultation(story.id, agency, "Xin ý kiến");
    }
}
