package vn.thanhdong.procedures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thanhdong.language.Phrase;

/**
 * A field of a form.
 *
 * @param section id of a {@link FormSection} of the same procedure
 * @param pattern a regular expression that the whole text must match
 * @param min least value of a number or an amount, least length of a text
 * @param max greatest value of a number or an amount, greatest length of a text
 * @param options what a {@link FieldType#CHOICE} offers; empty for others
 * @param visibleWhen shown, and required, only then; always when empty
 * @param help a sentence below the field
 * @param computed how it follows from other fields; empty when it is answered
 */
public record FormField(
        String id,
        Phrase label,
        FieldType type,
        String section,
        boolean required,
        Optional<String> pattern,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        List<Option> options,
        Optional<Condition> visibleWhen,
        Optional<Phrase> help,
        Optional<Computed> computed) {

    /** Every form asks for the name of who applies under this id. */
    public static final String APPLICANT_NAME = "applicantName";

    /** Every form asks for the identity number of who applies under this id. */
    public static final String APPLICANT_ID = "applicantId";

    /** Every form asks for the phone of who applies under this id: its last four digits open the tracking page. */
    public static final String APPLICANT_PHONE = "applicantPhone";

    /** Every form may be told the e-mail address of who applies under this id. */
    public static final String APPLICANT_EMAIL = "applicantEmail";

    public FormField {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        options = List.copyOf(options);
    }

    /** One that is answered. */
    public FormField(
            String id,
            Phrase label,
            FieldType type,
            String section,
            boolean required,
            Optional<String> pattern,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            List<Option> options,
            Optional<Condition> visibleWhen,
            Optional<Phrase> help) {
        this(id, label, type, section, required, pattern, min, max, options, visibleWhen, help, Optional.empty());
    }

    /** The same under another label. */
    FormField labelled(Phrase other) {
        return new FormField(
                id, other, type, section, required, pattern, min, max, options, visibleWhen, help, computed);
    }

    /** The same with other ids for itself and for the fields that it refers to. */
    FormField renamed(UnaryOperator<String> name) {
        return new FormField(
                name.apply(id),
                label,
                type,
                section,
                required,
                pattern,
                min,
                max,
                options,
                visibleWhen.map(when -> new Condition(name.apply(when.field()), when.in())),
                help,
                computed.map(how ->
                        new Computed(how.op(), how.of().stream().map(name).toList())));
    }

    /** One of the choices; the value is stored, the label shown. */
    public record Option(String value, Phrase label) {}

    /** True when the other field holds one of the values; a boolean field holds {@code true} or {@code false}. */
    public record Condition(String field, List<String> in) {

        public Condition {
            in = List.copyOf(in);
        }
    }
}
