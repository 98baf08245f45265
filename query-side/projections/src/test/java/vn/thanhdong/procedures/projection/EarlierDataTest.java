package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.query.EarlierAnswers;
import vn.thanhdong.procedures.query.FindEarlierAnswers;

class EarlierDataTest extends OnEngine {

    private static final String NUMBER = "030198000001";
    private static final Actor CLERK = DossiersOnEngine.actor(Role.CLERK, OneKnownDossier.DESK);

    private final OneKnownDossier before = new OneKnownDossier("Nguyễn Thị Hà", Map.of());
    private final OneKnownDossier latest = new OneKnownDossier(
                    "Nguyễn Thị Thu Hà",
                    Map.of("applicantBirthDate", "1998-04-12", "applicantArea", "10528", "childName", "Nguyễn An"))
            .submittedAt(OneKnownDossier.SUBMITTED.plus(Duration.ofDays(3)));
    private EarlierData earlier;

    @BeforeEach
    void two() throws IOException {
        earlier = new EarlierData(engine.reading, DossiersOnEngine.HASHES);
        engine.holds(List.of(latest.document(), before.document()));
    }

    @Test
    void the_latest_dossier_says_what_the_person_said_of_themselves_and_nothing_of_others() {
        EarlierAnswers found = earlier.find(new FindEarlierAnswers(NUMBER), CLERK);

        assertThat(found.dossier()).isEqualTo(latest.id);
        assertThat(found.answers().values())
                .containsEntry("applicantName", "Nguyễn Thị Thu Hà")
                .containsEntry("applicantPhone", "0912345678")
                .containsEntry("applicantBirthDate", "1998-04-12")
                .containsEntry("applicantArea", "10528")
                .doesNotContainKeys("childName", "applicantEmail");
    }

    @Test
    void another_number_and_a_part_of_one_find_nothing() {
        assertThat(earlier.find(new FindEarlierAnswers("030198000002"), CLERK)).isEqualTo(EarlierAnswers.NONE);
        assertThat(earlier.find(new FindEarlierAnswers("030198"), CLERK)).isEqualTo(EarlierAnswers.NONE);
    }

    @Test
    void outside_of_the_scope_nobody_is_known() {
        var question = new FindEarlierAnswers(NUMBER);
        assertThat(earlier.find(question, null)).isEqualTo(EarlierAnswers.NONE);
        assertThat(earlier.find(question, DossiersOnEngine.actor(Role.CLERK, "H23.32.01")))
                .isEqualTo(EarlierAnswers.NONE);
        assertThat(earlier.find(question, DossiersOnEngine.actor(Role.OPERATOR, "H23")))
                .isEqualTo(EarlierAnswers.NONE);
        assertThat(earlier.find(question, DossiersOnEngine.citizen("somebody"))).isEqualTo(EarlierAnswers.NONE);
    }
}
