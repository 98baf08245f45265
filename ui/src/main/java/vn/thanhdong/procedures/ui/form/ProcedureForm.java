package vn.thanhdong.procedures.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasSuffix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.ComputedValues;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.ui.Names;

/** The fields of a procedure: those that apply are shown, and what is wrong stands beside its field. */
public final class ProcedureForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Stands in the part about whoever applies. */
    private static final String APPLICANT_NAME = "applicantName";

    private final transient Procedure procedure;
    private final LocalDate day;
    private final transient FormParts parts;
    private final transient List<Runnable> listeners = new ArrayList<>();
    private boolean filling;

    /** One that is handed in today. */
    public ProcedureForm(Procedure procedure, Areas areas) {
        this(procedure, areas, areas.today());
    }

    /** @param day on which it was handed in, in Asia/Ho_Chi_Minh: ages are counted on it */
    public ProcedureForm(Procedure procedure, Areas areas, LocalDate day) {
        this.procedure = procedure;
        this.day = day;
        parts = new FormParts(procedure, areas, new Typing(), this::changed);
        addClassName("td-form");
        parts.sections().values().forEach(this::add);
        showWhatApplies();
    }

    /** Answers of the fields that apply, with what is computed of them; an entry without any answer by one empty one. */
    public FormContent content() {
        FormContent all = settled();
        var applying = new HashMap<String, String>();
        for (FormField field : AskedForm.of(procedure, all)) {
            String answer = all.value(field.id());
            if (!answer.isEmpty() && FormCheck.applies(field, all)) {
                applying.put(field.id(), answer);
            }
        }
        parts.emptyEntries(Set.copyOf(applying.keySet())).forEach(key -> applying.put(key, ""));
        return new FormContent(applying);
    }

    /** Shows these answers; a field without one keeps what it has. */
    public void fill(FormContent content) {
        filling = true;
        parts.makeRoomFor(content);
        parts.inputs().forEach((id, input) -> {
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
                .ifPresent(section -> Objects.requireNonNull(parts.sections().get(section.id()), section.id())
                        .rename(title.isEmpty() ? Names.of(section.title()) : title));
    }

    /** Takes these answers out again where they still stand; what somebody has changed stays. */
    public void forget(FormContent content) {
        filling = true;
        parts.inputs().forEach((id, input) -> {
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
        parts.complainNowhere();
        return FormCheck.check(procedure, content()).stream()
                .peek(problem -> parts.complain(problem.field(), Complaint.of(problem, procedure)))
                .map(problem -> new ToMend(
                        Complaint.of(problem, procedure),
                        parts.where(problem.field()).orElse(this)))
                .toList();
    }

    /** Shows refusals beside their fields; returns those that concern no field of this form. */
    public List<Rejection> refuse(List<Rejection> rejections) {
        var others = new ArrayList<Rejection>();
        for (Rejection rejection : rejections) {
            Optional<Component> where = parts.where(rejection.field());
            if (where.isEmpty()) {
                others.add(rejection);
            } else {
                parts.complain(rejection.field(), Names.of(rejection.sentence()));
                new ToMend("", where.get()).go();
            }
        }
        return others;
    }

    /** Says beside each of these fields, by its id, what asks for a second look; beside all others nothing. */
    public void warn(Map<String, String> sentences) {
        parts.inputs().forEach((id, input) -> input.warn(sentences.getOrDefault(id, "")));
    }

    /** Puts a button or the like into a field for text; does nothing where there is no such field. */
    public void addTo(String field, Component small) {
        parts.where(field)
                .filter(HasSuffix.class::isInstance)
                .ifPresent(input -> ((HasSuffix) input).setSuffixComponent(small));
    }

    /** Leads there; nowhere when there is no such field. */
    public void go(String field) {
        parts.where(field).ifPresent(input -> new ToMend("", input).go());
    }

    /** Called after each answer that somebody gives. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        showWhatApplies();
        listeners.forEach(Runnable::run);
    }

    private void showWhatApplies() {
        parts.show(settled());
    }

    private FormContent settled() {
        return ComputedValues.in(procedure, parts.answers(), day);
    }

    /** On the way to an answer nothing is complained about; a complaint goes as soon as it is mended. */
    private final class Typing implements FormListener {

        @Override
        public void changed(FormField field, FormInput input) {
            if (filling) {
                return;
            }
            ProcedureForm.this.changed();
            if (sentence(field, input).isEmpty()) {
                input.complain("");
            }
        }

        @Override
        public void finished(FormField field, FormInput input) {
            if (!filling) {
                input.complain(sentence(field, input));
            }
        }

        /** An empty field is complained about when the form is handed in, not while somebody is on the way to it. */
        private String sentence(FormField field, FormInput input) {
            String answer = input.answer();
            return answer.isEmpty()
                    ? ""
                    : FormCheck.check(field, answer)
                            .map(problem -> Complaint.of(problem, procedure))
                            .orElse("");
        }
    }
}
