package vn.thanhdong.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.NumberWords;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.Territory;

/** The answers of a form as they stand in a result: in the order of the form, without those not given. */
record AnswerWords(Territory territory) {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    List<Map<String, String>> of(Procedure procedure, DossierDetail dossier) {
        return AskedForm.of(procedure, dossier.form()).stream()
                .filter(field -> !dossier.form().value(field.id()).isBlank())
                .map(field -> Map.of("label", field.label().vi(), "value", readable(field, dossier)))
                .toList();
    }

    private String readable(FormField field, DossierDetail dossier) {
        String value = dossier.form().value(field.id());
        return switch (field.type()) {
            case CHOICE ->
                field.options().stream()
                        .filter(option -> option.value().equals(value))
                        .map(option -> option.label().vi())
                        .findFirst()
                        .orElse(value);
            case DATE -> LocalDate.parse(value).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
            case AREA -> territory.area(new AreaCode(value)).map(Area::name).orElse(value);
            case NUMBER -> NumberWords.of(field, value, VIETNAMESE);
            default -> value;
        };
    }
}
