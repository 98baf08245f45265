package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.query.FindProcedures;
import vn.thanhdong.procedures.query.ProceduresFound;

class ProcedureAnswersTest extends OnEngine {

    @Test
    void typed_without_accents_the_birth_registration_comes_first() {
        for (String typed : List.of("dang ky khai sinh", "đăng ký khai sinh", "khai sinh", "KHAI SINH")) {
            ProceduresFound.Hit first = find(typed).getFirst();
            assertThat(name(first.code())).isEqualTo("Đăng ký khai sinh");
            assertThat(first.highlightedName()).contains("<em>").contains("khai sinh");
        }
    }

    @Test
    void a_code_finds_its_procedure() {
        assertThat(find("ca-01").getFirst().code()).isEqualTo(new ProcedureCode("CA-01"));
    }

    @Test
    void without_words_all_are_there() {
        assertThat(find(" ")).hasSize(DossiersOnEngine.CATALOGUE.procedures().size());
    }

    @Test
    void what_is_nowhere_is_not_found() {
        assertThat(find("xyzzy")).isEmpty();
    }

    private static List<ProceduresFound.Hit> find(String text) {
        return engine.procedures.find(new FindProcedures(text)).hits();
    }

    private static String name(ProcedureCode code) {
        return DossiersOnEngine.CATALOGUE.procedure(code).orElseThrow().name().vi();
    }
}
