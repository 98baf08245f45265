package vn.thanhdong.procedures.ui.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.territory.AreaCode;

/** What nearly everybody answers, so that a clerk only corrects it. */
final class UsualAnswers {

    /** By how the id of a field ends. */
    private final Map<String, String> byEnding;

    UsualAnswers(Map<String, String> byEnding) {
        this.byEnding = Map.copyOf(byEnding);
    }

    FormContent of(Procedure procedure, Optional<AreaCode> commune) {
        var answers = new HashMap<String, String>();
        for (FormField field : procedure.form()) {
            if (field.type() == FieldType.AREA) {
                commune.ifPresent(area -> answers.put(field.id(), area.value()));
            } else if (field.type() == FieldType.BOOLEAN && field.required()) {
                answers.put(field.id(), "true");
            } else if (field.type() == FieldType.CHOICE && field.id().endsWith("Kind")) {
                answers.put(field.id(), field.options().getFirst().value());
            }
            byEnding.forEach((ending, answer) -> {
                if (field.type() == FieldType.TEXT && field.id().endsWith(ending)) {
                    answers.put(field.id(), answer);
                }
            });
        }
        return new FormContent(answers);
    }
}
