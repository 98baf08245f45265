package vn.thanhdong.procedures.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasSuffix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.FormSection;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Section;

/** The fields of a procedure: those that apply are shown, and what is wrong stands beside its field. */
public final class ProcedureForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Stands in the part about whoever applies. */
    private static final String APPLICANT_NAME = "applicantName";

    private final transient Procedure procedure;
    private final transient Map<String, FormInput> inputs = new LinkedHashMap<>();
    private final Map<String, Section> sections = new HashMap<>();
    private final transient List<Runnable> listeners = new ArrayList<>();
    private boolean filling;

    public ProcedureForm(Procedure procedure, Areas areas) {
        this.procedure = procedure;
        addClassName("td-form");
        for (FormSection section : procedure.sections()) {
            List<FormField> fields = procedure.form().stream()
                    .filter(field -> field.section().equals(section.id()) && field.type() != FieldType.FILE)
                    .toList();
            if (!fields.isEmpty()) {
                add(section(section, fields, areas));
            }
        }
        showWhatApplies();
    }

    /** Answers of the fields that apply. */
    public FormContent content() {
        FormContent all = all();
        var applying = new HashMap<String, String>();
        for (FormField field : procedure.form()) {
            String answer = all.value(field.id());
            if (!answer.isEmpty() && FormCheck.applies(field, all)) {
                applying.put(field.id(), answer);
            }
        }
        return new FormContent(applying);
    }

    /** Shows these answers; a field without one keeps what it has. */
    public void fill(FormContent content) {
        filling = true;
        inputs.forEach((id, input) -> {
            String answer = content.value(id);
            if (!answer.isEmpty()) {
                input.show(answer);
            }
        });
        filling = false;
        showWhatApplies();
    }

    /** Whose the applicant's part is, in words; empty for those of the pack. */
    public void renameApplicant(String title) {
        procedure.form().stream()
                .filter(field -> field.id().equals(APPLICANT_NAME))
                .map(FormField::section)
                .flatMap(id -> procedure.sections().stream()
                        .filter(section -> section.id().equals(id)))
                .findFirst()
                .ifPresent(section -> Objects.requireNonNull(sections.get(section.id()), section.id())
                        .rename(title.isEmpty() ? Names.of(section.title()) : title));
    }

    /** Takes these answers out again where they still stand; what somebody has changed stays. */
    public void forget(FormContent content) {
        filling = true;
        inputs.forEach((id, input) -> {
            String answer = content.value(id);
            if (!answer.isEmpty() && answer.equals(input.answer())) {
                input.show("");
            }
        });
        filling = false;
        showWhatApplies();
    }

    /** Checks all fields, complains beside those to mend and goes to the first of them. */
    public boolean isFine() {
        List<ToMend> toMend = toMend();
        toMend.stream().findFirst().ifPresent(ToMend::go);
        return toMend.isEmpty();
    }

    /** Checks all fields and complains beside those to mend, which are returned in the order of the form. */
    public List<ToMend> toMend() {
        inputs.values().forEach(input -> input.complain(""));
        return FormCheck.check(procedure, content()).stream()
                .peek(this::complain)
                .map(problem -> new ToMend(Complaint.of(problem, procedure), component(problem.field())))
                .toList();
    }

    /** Shows refusals beside their fields; returns those that concern no field of this form. */
    public List<Rejection> refuse(List<Rejection> rejections) {
        var others = new ArrayList<Rejection>();
        for (Rejection rejection : rejections) {
            FormInput input = inputs.get(rejection.field());
            if (input == null) {
                others.add(rejection);
            } else {
                input.complain(Names.of(rejection.sentence()));
                new ToMend("", input.component()).go();
            }
        }
        return others;
    }

    /** Says beside each of these fields, by its id, what asks for a second look; beside all others nothing. */
    public void warn(Map<String, String> sentences) {
        inputs.forEach((id, input) -> input.warn(sentences.getOrDefault(id, "")));
    }

    /** Puts a button or the like into a field for text; does nothing where there is no such field. */
    public void addTo(String field, Component small) {
        input(field)
                .filter(input -> input.component() instanceof HasSuffix)
                .ifPresent(input -> ((HasSuffix) input.component()).setSuffixComponent(small));
    }

    /** Leads there; nowhere when there is no such field. */
    public void go(String field) {
        input(field).ifPresent(input -> new ToMend("", input.component()).go());
    }

    /** Called after each answer that somebody gives. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private Section section(FormSection section, List<FormField> fields, Areas areas) {
        var layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setColumnWidth("17rem");
        layout.setMaxColumns(2);
        layout.setExpandFields(true);
        layout.setExpandColumns(true);
        for (FormField field : fields) {
            FormInput input = FormInputs.of(field, areas);
            input.component().setId("field-" + field.id());
            inputs.put(field.id(), input);
            input.onChange(() -> changed(field, input));
            input.onFinish(() -> finished(field, input));
            boolean wide = field.type() == FieldType.LONG_TEXT || field.type() == FieldType.ADDRESS;
            layout.add(input.component(), wide ? 2 : 1);
        }
        var shown = new Section(Names.of(section.title()), layout);
        shown.getElement().setAttribute("data-person", section.person());
        sections.put(section.id(), shown);
        return shown;
    }

    /** On the way to an answer nothing is complained about; a complaint goes as soon as it is mended. */
    private void changed(FormField field, FormInput input) {
        if (filling) {
            return;
        }
        showWhatApplies();
        if (problem(field, input).isEmpty()) {
            input.complain("");
        }
        listeners.forEach(Runnable::run);
    }

    private void finished(FormField field, FormInput input) {
        if (!filling) {
            input.complain("");
            problem(field, input).ifPresent(this::complain);
        }
    }

    /** An empty field is complained about when the form is handed in, not while somebody is on the way to it. */
    private static Optional<FormCheck.Problem> problem(FormField field, FormInput input) {
        String answer = input.answer();
        return answer.isEmpty() ? Optional.empty() : FormCheck.check(field, answer);
    }

    private void complain(FormCheck.Problem problem) {
        input(problem.field()).ifPresent(input -> input.complain(Complaint.of(problem, procedure)));
    }

    private Component component(String field) {
        return input(field).orElseThrow().component();
    }

    private void showWhatApplies() {
        FormContent content = all();
        for (FormField field : procedure.form()) {
            input(field.id()).ifPresent(input -> input.component().setVisible(FormCheck.applies(field, content)));
        }
        sections.forEach((id, section) -> section.setVisible(procedure.form().stream()
                .filter(field -> field.section().equals(id))
                .anyMatch(field -> input(field.id())
                        .map(input -> input.component().isVisible())
                        .orElse(false))));
    }

    private FormContent all() {
        var values = new HashMap<String, String>();
        inputs.forEach((id, input) -> values.put(id, input.answer()));
        return new FormContent(values);
    }

    private Optional<FormInput> input(String field) {
        return Optional.ofNullable(inputs.get(field));
    }
}
