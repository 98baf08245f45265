package vn.thanhdong.procedures.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.query.EarlierAnswers;
import vn.thanhdong.procedures.query.FindEarlierAnswers;
import vn.thanhdong.procedures.ui.form.ApplicantInForm;
import vn.thanhdong.procedures.ui.form.ProcedureForm;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;

/** What somebody said of themselves in their latest dossier: it fills what is empty, and tells what differs. */
final class EarlierOffer {

    private static final String NUMBER = "\\d{12}|\\d{9}";

    private final Procedure procedure;
    private final ProcedureForm form;
    private final DeskNote note;
    private final Function<FindEarlierAnswers, EarlierAnswers> questions;

    EarlierOffer(
            Procedure procedure,
            ProcedureForm form,
            DeskNote note,
            Function<FindEarlierAnswers, EarlierAnswers> questions) {
        this.procedure = procedure;
        this.form = form;
        this.note = note;
        this.questions = questions;
    }

    /**
     * Looks for that person's data, which is recorded as a look at them.
     *
     * @param person how the fields to fill begin
     */
    void to(String person, String number) {
        if (!number.matches(NUMBER)) {
            note.warn(translate("desk.earlier.number"));
            return;
        }
        EarlierAnswers earlier = questions.apply(new FindEarlierAnswers(number));
        if (earlier.dossier() == null) {
            note.say(translate("desk.earlier.none"));
            return;
        }
        FormContent before = form.content();
        Map<String, String> offered = of(earlier.answers(), person);
        form.fill(new FormContent(without(offered, before)));
        FormContent after = form.content();
        long filled = offered.keySet().stream()
                .filter(field ->
                        before.value(field).isEmpty() && !after.value(field).isEmpty())
                .count();
        var link = new Anchor("ho-so/" + earlier.dossier(), earlier.code());
        link.setTarget("_blank"); // the form stays as it is
        link.addClassName("code");
        String day = Dates.day(earlier.submittedAt());
        String sentence =
                filled == 0 ? translate("desk.earlier.nothing", day) : translate("desk.earlier.filled", filled, day);
        note.say(sentence, link, differing(offered, after));
    }

    /** Of who applied then, for the person of whom the form asks now. */
    private static Map<String, String> of(FormContent earlier, String person) {
        var renamed = new HashMap<String, String>();
        earlier.values()
                .forEach((field, answer) ->
                        renamed.put(person + field.substring(ApplicantInForm.PERSON.length()), answer));
        String born = earlier.value(ApplicantInForm.BIRTH_DATE);
        if (born.length() > 4) {
            renamed.put(person + "BirthYear", born.substring(0, 4));
        }
        return renamed;
    }

    private static Map<String, String> without(Map<String, String> offered, FormContent answered) {
        var rest = new HashMap<>(offered);
        rest.keySet().removeIf(field -> !answered.value(field).isEmpty());
        return rest;
    }

    /** What was typed or scanned is not replaced: people move and change their names. */
    private UnorderedList differing(Map<String, String> offered, FormContent after) {
        List<ListItem> items = AskedForm.of(procedure, after).stream()
                .filter(field -> offered.containsKey(field.id()))
                .filter(field -> !after.value(field.id()).isEmpty()
                        && !after.value(field.id()).equals(offered.get(field.id())))
                .filter(field -> field.options().isEmpty())
                .filter(field -> field.type() != FieldType.AREA)
                .map(field -> new ListItem(
                        translate("desk.earlier.differs", Names.of(field.label()), offered.get(field.id()))))
                .toList();
        var list = new UnorderedList();
        items.forEach(list::add);
        list.setVisible(!items.isEmpty());
        return list;
    }
}
