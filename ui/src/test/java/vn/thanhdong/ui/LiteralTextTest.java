package vn.thanhdong.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralTextTest {

    private static final String COMPONENTS =
            "H1|H2|H3|H4|Span|Paragraph|Button|Anchor|ListItem|Text|Div|TextField|TextArea"
                    + "|ComboBox|Select|Checkbox|DatePicker|RadioButtonGroup|MultiSelectComboBox|IntegerField|Tab|Details"
                    + "|SideNavItem|Section|PageHeader|Term|Description|EmptyState";
    private static final String SETTERS =
            "setText|setLabel|setPlaceholder|setHelperText|setTitle|setHeader|setAriaLabel"
                    + "|setTooltipText|setErrorMessage|setHeaderTitle|setConfirmText|setCancelText|setRejectText|addTab";

    /** A literal that people would read, as the first argument: it has two letters in a row and is no path or key. */
    private static final Pattern LITERAL = Pattern.compile("(?:new (?:[A-Za-z.]+\\.)?(?:" + COMPONENTS
            + ")(?:<[^>]*>)?|\\b(?:" + SETTERS + "))\\(\\s*\"(?<text>[^\"]*\\p{L}{2}[^\"]*)\"");

    private static final Pattern ANCHOR =
            Pattern.compile("new Anchor\\(\\s*\"[^\"]*\"\\s*(?:[,)+])(?!\\s*\"[^\"]*\\p{L})");

    @Test
    void noPageHasTextInItsCode() throws IOException {
        var found = new ArrayList<String>();
        for (UiSources source : UiSources.all()) {
            literals(source.text()).forEach(text -> found.add(source.file() + ": " + text));
        }

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Button(\"Lưu\", click -> save())",
                "new H2(\"Hồ sơ\")",
                "field.setLabel(\"Name\")",
                "new ComboBox<Area>(\"Area\")",
                "new Anchor(\"tra-cuu\", \"Tra cứu\")"
            })
    void aTextInTheCodeIsFound(String code) {
        assertThat(literals(code)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Button(getTranslation(\"action.save\"))",
                "new Anchor(\"tra-cuu\", getTranslation(\"nav.track\"))",
                "new Anchor(\"thu-tuc/\" + code)",
                "new Span(\"–\")"
            })
    void whatIsNoTextIsNotFound(String code) {
        assertThat(literals(code)).isEmpty();
    }

    private static List<String> literals(String code) {
        String withoutLinks = ANCHOR.matcher(code).replaceAll("link(");
        return LITERAL.matcher(withoutLinks)
                .results()
                .map(found -> found.group("text"))
                .toList();
    }
}
