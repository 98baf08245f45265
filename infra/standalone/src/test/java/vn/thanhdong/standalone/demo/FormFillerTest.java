package vn.thanhdong.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.territory.AgencyCode;

class FormFillerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void the_form_of_every_procedure_is_filled_so_that_nothing_is_left_to_mend() {
        Catalogue catalogue = CatalogueLoader.fromClassPath();
        var forms = new FormFiller(TODAY);
        var applicants = new Applicants(100);
        Places.Place place =
                new Places(catalogue.territory(), TODAY, Places.Place::people).of(new AgencyCode("H23.31.09"));
        for (Procedure procedure : catalogue.procedures().values()) {
            for (int seed = 0; seed < 20; seed++) {
                var random = new SplittableRandom(seed);
                FormContent form = forms.fill(procedure, applicants.pick(procedure, random), place, random);

                assertThat(FormCheck.check(procedure, form))
                        .as(procedure.code() + " " + form.values())
                        .isEmpty();
            }
        }
    }
}
