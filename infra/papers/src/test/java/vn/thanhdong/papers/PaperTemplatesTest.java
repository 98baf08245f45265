package vn.thanhdong.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.CatalogueError;
import vn.thanhdong.catalogue.CatalogueException;
import vn.thanhdong.catalogue.PackSource;

class PaperTemplatesTest {

    private static final PackSource BUILT_IN = PackSource.ofClassPath();

    @Test
    void a_field_that_there_is_not_is_named_with_file_and_line() {
        assertThat(errors("04", text -> text.replace("{{promisedAt}}", "{{promisdAt}}")))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.file()).isEqualTo("papers/04.html");
                    assertThat(error.line()).isEqualTo(line("04", "{{promisedAt}}"));
                    assertThat(error.message()).contains("promisdAt").contains("promisedAt");
                });
    }

    @Test
    void a_field_of_another_paper_is_none_of_this_one() {
        assertThat(errors("01", text -> text.replace("{{fee}}", "{{contact}}")))
                .extracting(CatalogueError::message)
                .singleElement()
                .asString()
                .contains("contact");
    }

    @Test
    void a_part_that_there_is_not_a_section_without_end_and_a_broken_page_are_named() {
        assertThat(errors("05", text -> text.replace("{{>foot}}", "{{>feet}}")))
                .extracting(CatalogueError::toString)
                .singleElement()
                .asString()
                .contains("papers/05.html", "feet");
        assertThat(errors("02", text -> text.replace("{{/address}}", "")))
                .extracting(CatalogueError::toString)
                .singleElement()
                .asString()
                .contains("papers/02.html", "address");
        assertThat(errors("03", text -> text.replace("</h1>", "")))
                .extracting(CatalogueError::toString)
                .singleElement()
                .asString()
                .contains("papers/03.html", "h1");
    }

    @Test
    void every_error_is_told_at_once() {
        PackSource nothing = name -> Optional.empty();

        assertThat(catchThrowableOfType(CatalogueException.class, () -> new PaperTemplates(nothing))
                        .errors())
                .hasSizeGreaterThan(1);
    }

    private static List<CatalogueError> errors(String template, UnaryOperator<String> edit) {
        String file = "papers/" + template + ".html";
        PackSource edited = name -> BUILT_IN.read(name).map(text -> name.equals(file) ? edit.apply(text) : text);
        return catchThrowableOfType(CatalogueException.class, () -> new PaperTemplates(edited))
                .errors();
    }

    private static int line(String template, String words) {
        String text = BUILT_IN.read("papers/" + template + ".html").orElseThrow();
        return (int) text.substring(0, text.indexOf(words)).lines().count();
    }
}
