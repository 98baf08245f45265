package vn.thanhdong.procedures.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.ui.form.ApplicantInForm;

/** Whose card is read while the cursor stands in an entry. */
class DeskEntriesTest {

    private final PersonsInForm persons = new PersonsInForm(CatalogueLoader.fromClassPath()
            .procedure(new ProcedureCode("CA-01"))
            .orElseThrow());

    @Test
    void a_card_in_an_entry_is_that_entrys() {
        assertThat(persons.at("members[1].member")).isEqualTo("members[1].member");
        assertThat(persons.title("members[1].member")).isEqualTo("Thành viên 2");
    }

    @Test
    void a_card_in_an_entry_about_things_is_the_applicants() {
        assertThat(persons.at("plots[0].applicant")).isEqualTo(ApplicantInForm.PERSON);
    }
}
