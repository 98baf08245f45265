package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.FormSection;
import vn.thanhdong.procedures.NumberWords;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Section;

/** The answers to a form, to be read. */
@StyleSheet("thanhdong/forms.css")
final class Answers extends Div {

    private static final long serialVersionUID = 1L;

    Answers(Procedure procedure, FormContent content, Names names) {
        for (FormSection section : procedure.sections()) {
            var shown = new Section(Names.of(section.title()));
            if (section.repeats().isPresent()) {
                for (int entry = 0; entry < AskedForm.entries(section, content); entry++) {
                    add(
                            shown,
                            Optional.of(Names.of(section.entryName(entry))),
                            list(AskedForm.entry(procedure, section, entry), content, names));
                }
            } else {
                add(shown, Optional.empty(), list(AskedForm.fields(procedure, section), content, names));
            }
            if (shown.getComponentCount() > 1) {
                add(shown);
            }
        }
    }

    /** What was not answered, or has been erased, is not there. */
    private static void add(Section shown, Optional<String> title, DescriptionList list) {
        if (list.getElement().getChildCount() > 0) {
            title.ifPresent(words -> {
                var heading = new H3(words);
                heading.addClassName("td-entry-title");
                shown.add(heading);
            });
            shown.add(list);
        }
    }

    private DescriptionList list(List<FormField> fields, FormContent content, Names names) {
        var list = new DescriptionList();
        list.addClassName("td-answers");
        for (FormField field : fields) {
            String answer = content.value(field.id());
            if (!answer.isEmpty()) {
                var pair = new Div(
                        new DescriptionList.Term(Names.of(field.label())),
                        new DescriptionList.Description(words(field, answer, names)));
                list.getElement().appendChild(pair.getElement());
            }
        }
        return list;
    }

    private String words(FormField field, String answer, Names names) {
        return switch (field.type()) {
            case DATE -> date(answer);
            case CHOICE ->
                field.options().stream()
                        .filter(option -> option.value().equals(answer))
                        .findFirst()
                        .map(option -> Names.of(option.label()))
                        .orElse(answer);
            case BOOLEAN -> getTranslation("answer." + answer);
            case MONEY -> money(answer);
            case AREA -> names.areaInFull(new AreaCode(answer));
            case NUMBER -> NumberWords.of(field, answer, getLocale());
            default -> answer;
        };
    }

    private static String date(String answer) {
        try {
            return Dates.day(LocalDate.parse(answer));
        } catch (DateTimeParseException asWritten) {
            return answer;
        }
    }

    private static String money(String answer) {
        return answer.matches("\\d{1,15}") ? Names.money(Long.parseLong(answer)) : answer;
    }
}
