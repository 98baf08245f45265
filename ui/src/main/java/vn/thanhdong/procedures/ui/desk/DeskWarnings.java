package vn.thanhdong.procedures.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.IdentityDoubt;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ui.form.ProcedureForm;

/** What asks for a second look, said beside its field. A warning never keeps a dossier from being taken in. */
final class DeskWarnings {

    private final Procedure procedure;
    private final ProcedureForm form;
    private final Supplier<LocalDate> today;
    private final Map<String, Doubtful> byPerson = new HashMap<>();
    private final Set<String> pointedAt = new HashSet<>();

    private record Doubtful(String name, NameDoubt why) {}

    /** @param today day in Asia/Ho_Chi_Minh */
    DeskWarnings(Procedure procedure, ProcedureForm form, Supplier<LocalDate> today) {
        this.procedure = procedure;
        this.form = form;
        this.today = today;
    }

    /** A name as a scanner typed it; whatever was doubtful about that person's before counts no longer. */
    void scanned(String person, String name, Optional<NameDoubt> doubt) {
        byPerson.remove(person);
        pointedAt.remove(name);
        doubt.ifPresent(why -> byPerson.put(person, new Doubtful(name, why)));
    }

    /** Says what there is to say about the answers as they are now. */
    void refresh() {
        FormContent content = form.content();
        var sentences = new LinkedHashMap<String, String>();
        IdentityDoubt.in(procedure, content, today.get())
                .forEach(doubt -> sentences.merge(doubt.field(), sentence(doubt), (one, more) -> one + " " + more));
        byPerson.values()
                .forEach(one -> fields(one, content)
                        .forEach(field -> sentences.put(
                                field, translate("desk.name." + one.why().name()))));
        form.warn(sentences);
    }

    /** A doubtful name that nobody has been led to yet; it counts as pointed at from now on. */
    Optional<String> nameToLookAt() {
        FormContent content = form.content();
        return byPerson.values().stream()
                .flatMap(one -> fields(one, content))
                .filter(field -> pointedAt.add(content.value(field)))
                .findFirst();
    }

    /** A name that was copied to the mother's field is as doubtful there; one that was mended is so nowhere. */
    private Stream<String> fields(Doubtful one, FormContent content) {
        return AskedForm.of(procedure, content).stream()
                .filter(field -> field.type() == FieldType.TEXT)
                .map(FormField::id)
                .filter(field -> content.value(field).equals(one.name()));
    }

    private static String sentence(IdentityDoubt doubt) {
        return translate("desk.doubt." + doubt.kind().name(), told(doubt.number()), told(doubt.form()));
    }

    private static String told(String value) {
        return value.equals("male") || value.equals("female") ? translate("desk.doubt." + value) : value;
    }
}
