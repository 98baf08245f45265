package vn.thanhdong.procedures.ui.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import vn.thanhdong.procedures.EntryKey;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.ui.Names;

/** What is said beside a field that is to be mended. */
final class Complaint {

    private Complaint() {}

    static String of(FormCheck.Problem problem, Procedure procedure) {
        return problem.missing()
                ? translate(missing(problem.field(), procedure), Names.of(problem.label()))
                : translate("form.expected", Names.of(problem.expected()));
    }

    private static String missing(String field, Procedure procedure) {
        return procedure
                .formField(EntryKey.fieldOf(field))
                .map(one -> switch (one.type()) {
                    case CHOICE, DATE, AREA -> "form.choose";
                    default -> "form.required";
                })
                .orElse("form.required");
    }
}
