package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.FormSection;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Section;

/** The answers to a form, to be read. */
final class Answers extends Div {

    private static final long serialVersionUID = 1L;

    Answers(Procedure procedure, FormContent content, Names names) {
        for (FormSection section : procedure.sections()) {
            var list = new DescriptionList();
            list.addClassName("td-answers");
            for (FormField field : procedure.form()) {
                String answer = content.value(field.id());
                if (field.section().equals(section.id()) && !answer.isEmpty()) {
                    var pair = new Div(
                            new DescriptionList.Term(Names.of(field.label())),
                            new DescriptionList.Description(words(field, answer, names)));
                    list.getElement().appendChild(pair.getElement());
                }
            }
            if (list.getElement().getChildCount() > 0) {
                add(new Section(Names.of(section.title()), list));
            }
        }
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
