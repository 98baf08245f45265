package vn.thanhdong.procedures.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.territory.AreaCode;

class UsualAnswersTest {

    @Test
    void a_birth_begins_with_what_nearly_everybody_answers() {
        Procedure birth = CatalogueLoader.fromClassPath()
                .procedure(new ProcedureCode("SN-01"))
                .orElseThrow();

        FormContent answers = new UsualAnswers(Map.of("Nationality", "Việt Nam", "Ethnicity", "Kinh"))
                .of(birth, Optional.of(new AreaCode("10528")));

        assertThat(answers.value("childNationality")).isEqualTo("Việt Nam");
        assertThat(answers.value("childEthnicity")).isEqualTo("Kinh");
        assertThat(answers.value("birthPlaceKind")).isEqualTo("hospital");
        assertThat(answers.value("fatherKnown")).isEqualTo("true");
        assertThat(answers.value("applicantArea")).isEqualTo("10528");
        assertThat(answers.value("childName")).isEmpty();
    }
}
