package vn.thanhdong.procedures.ui.form;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Authorisation;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.SubmittedBy;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.procedures.SubmitterRelation;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Section;

/**
 * Who hands a dossier in for its owner (người nộp thay), how they stand to the owner, and the paper that they show. It
 * asks like the procedure's own form, and a scanned card fills it while the cursor stands in it.
 */
public final class SubmitterPart extends Div {

    /** How the ids of its fields begin. */
    public static final String PERSON = "submitter";

    private static final long serialVersionUID = 1L;
    private static final String NAME = PERSON + "Name";
    private static final String NUMBER = PERSON + "Id";
    private static final String PHONE = PERSON + "Phone";
    private static final String EMAIL = PERSON + "Email";
    private static final String RELATION = PERSON + "Relation";
    private static final String PAPER = PERSON + "Paper";
    private static final String PAPER_DATE = PERSON + "PaperDate";

    /** Where the command side's refusals are shown. */
    private static final Map<String, String> REFUSED = Map.of(
            "submitter.name", NAME,
            "submitter.identityNumber", NUMBER,
            "submitter.phone", PHONE,
            "submitter.relation", RELATION,
            "submitter.authorisation", PAPER,
            "submitter.authorisationDate", PAPER_DATE);

    private final transient Map<String, FormField> fields = new LinkedHashMap<>();
    private final transient Map<String, FormInput> inputs = new LinkedHashMap<>();

    /** @param owners kinds of owners that the procedure admits */
    public SubmitterPart(Collection<ApplicantKind> owners, Areas areas) {
        addClassName("submitter-part");
        getElement().setAttribute("data-person", PERSON);
        var layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setColumnWidth("17rem");
        layout.setMaxColumns(2);
        layout.setExpandFields(true);
        layout.setExpandColumns(true);
        List<FormField.Option> relations = Arrays.stream(SubmitterRelation.values())
                .filter(one -> owners.stream().anyMatch(one::fits))
                .map(one -> new FormField.Option(one.name(), Terms.of(one)))
                .toList();
        field(NAME, "submitter.name", FieldType.TEXT, true, List.of());
        field(NUMBER, "submitter.number", FieldType.IDENTITY_NUMBER, true, List.of());
        field(PHONE, "submitter.phone", FieldType.PHONE, false, List.of());
        field(EMAIL, "submitter.email", FieldType.EMAIL, false, List.of());
        field(RELATION, "submitter.relation", FieldType.CHOICE, true, relations);
        field(PAPER, "submitter.paper", FieldType.TEXT, true, List.of());
        field(PAPER_DATE, "submitter.paperDate", FieldType.DATE, true, List.of());
        fields.forEach((id, field) -> {
            FormInput input = FormInputs.of(field, areas);
            input.component().setId("field-" + id);
            input.onChange(() -> changed(id));
            inputs.put(id, input);
            layout.add(input.component(), id.equals(RELATION) ? 2 : 1);
        });
        input(RELATION).show(relations.getFirst().value());
        changed(RELATION);
        add(new Section(getTranslation("submitter.title"), layout));
    }

    private void field(String id, String label, FieldType type, boolean required, List<FormField.Option> options) {
        String words = getTranslation(label);
        fields.put(
                id,
                new FormField(
                        id,
                        new Phrase(words, words),
                        type,
                        PERSON,
                        required,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        options,
                        Optional.empty(),
                        Optional.empty()));
    }

    private void changed(String id) {
        input(id).complain("");
        if (id.equals(RELATION)) {
            boolean paper = relation().needsAuthorisation();
            input(PAPER).component().setVisible(paper);
            input(PAPER_DATE).component().setVisible(paper);
        }
    }

    private FormInput input(String id) {
        return Objects.requireNonNull(inputs.get(id), id);
    }

    private SubmitterRelation relation() {
        String chosen = input(RELATION).answer();
        return chosen.isEmpty() ? SubmitterRelation.AUTHORISED : SubmitterRelation.valueOf(chosen);
    }

    /** What is known of them; an empty text leaves what stands there. */
    public void fill(String name, String number, String phone) {
        Map.of(NAME, name, NUMBER, number, PHONE, phone).forEach((id, answer) -> {
            if (!answer.isBlank()) {
                input(id).show(answer);
                input(id).complain("");
            }
        });
    }

    /** Shows all of it as it was given before. */
    public void fill(SubmittedBy by) {
        fill(
                by.submitter().name(),
                by.submitter().identityNumber(),
                by.submitter().phone());
        input(EMAIL).show(by.submitter().email());
        input(RELATION).show(by.relation().name());
        input(PAPER).show(by.authorisation().number());
        input(PAPER_DATE)
                .show(by.authorisation().date().map(LocalDate::toString).orElse(""));
        changed(RELATION);
    }

    /** Called after each answer that somebody gives. */
    public void onChange(Runnable listener) {
        inputs.values().forEach(input -> input.onChange(listener));
    }

    /** What is to mend, said beside each field; nothing when it can be handed in. */
    public List<ToMend> toMend() {
        var toMend = new ArrayList<ToMend>();
        inputs.forEach((id, input) -> {
            input.complain("");
            if (input.component().isVisible()) {
                FormCheck.check(Objects.requireNonNull(fields.get(id), id), input.answer())
                        .ifPresent(problem -> {
                            String sentence = problem.missing()
                                    ? getTranslation("form.required", Names.of(problem.label()))
                                    : getTranslation("form.expected", Names.of(problem.expected()));
                            input.complain(sentence);
                            toMend.add(new ToMend(sentence, input.component()));
                        });
            }
        });
        return toMend;
    }

    /** Shows refusals beside their fields; returns those that are not about the submitter. */
    public List<Rejection> refuse(List<Rejection> rejections) {
        var others = new ArrayList<Rejection>();
        for (Rejection rejection : rejections) {
            FormInput input = inputs.get(REFUSED.getOrDefault(rejection.field(), ""));
            if (input == null) {
                others.add(rejection);
            } else {
                input.complain(Names.of(rejection.sentence()));
                new ToMend("", input.component()).go();
            }
        }
        return others;
    }

    /** As it is answered now. */
    public SubmittedBy answer() {
        SubmitterRelation relation = relation();
        Authorisation paper = relation.needsAuthorisation()
                ? new Authorisation(
                        input(PAPER).answer(),
                        Optional.of(input(PAPER_DATE).answer())
                                .filter(date -> !date.isEmpty())
                                .map(LocalDate::parse))
                : Authorisation.NONE;
        return new SubmittedBy(
                new Submitter(
                        input(NAME).answer(),
                        input(NUMBER).answer(),
                        input(PHONE).answer(),
                        input(EMAIL).answer()),
                relation,
                paper);
    }

    /** Puts the cursor into the name, where a card may be scanned. */
    public void focus() {
        new ToMend("", input(NAME).component()).go();
    }
}
