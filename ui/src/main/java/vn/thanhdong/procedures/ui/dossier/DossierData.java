package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.FeeMoment;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.FormSection;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.RequiredDocument;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.ui.files.AttachmentLink;
import vn.thanhdong.ui.Names;

/** What was handed in: who applies, the form by its sections, the documents, the fee. */
@StyleSheet("thanhdong/forms.css")
final class DossierData extends Div {

    private final DossierDetail detail;
    private final Procedure procedure;
    private final AnswerText answers;
    private final boolean openable;

    /**
     * @param openable who looks may be let see the documents themselves: whether they are is decided when one is asked for
     */
    DossierData(DossierDetail detail, Procedure procedure, DossierProgress progress, Names names, boolean openable) {
        this.detail = detail;
        this.openable = openable;
        this.procedure = procedure;
        answers = new AnswerText(getLocale(), names::area, yes -> getTranslation(yes ? "file.yes" : "file.no"));
        addClassName("dossier-data");
        if (!detail.request().isBlank()) {
            add(block(requestTitle(progress), new Paragraph(detail.request())));
        }
        if (!detail.proposal().isBlank()) {
            add(block("file.proposal", new Paragraph(detail.proposal())));
        }
        add(applicant(detail.applicant()));
        detail.submittedBy().ifPresent(by -> add(block("submitter.title", SubmitterFacts.of(by))));
        procedure.sections().forEach(this::section);
        add(documents());
        add(fee(progress));
    }

    /** The words of the last request stay on the page; that somebody waits for an answer is said while somebody does. */
    static String requestTitle(DossierProgress progress) {
        return progress.status() == NationalStatus.SUPPLEMENT_REQUESTED ? "file.request" : "file.request.before";
    }

    private Section applicant(@org.jspecify.annotations.Nullable Applicant applicant) {
        if (applicant == null) {
            return block("file.applicant", new Paragraph(getTranslation("file.erased")));
        }
        return block(
                "file.applicant",
                new FactList()
                        .fact(getTranslation("file.applicant.name"), applicant.name())
                        .fact(getTranslation("file.applicant.id"), applicant.identityNumber())
                        .fact(getTranslation("file.applicant.phone"), applicant.phone())
                        .fact(getTranslation("file.applicant.email"), applicant.email())
                        .fact(getTranslation("file.applicant.address"), applicant.address()));
    }

    private void section(FormSection section) {
        var content = new Div();
        if (section.repeats().isPresent()) {
            for (int entry = 0; entry < AskedForm.entries(section, detail.form()); entry++) {
                FactList facts = facts(AskedForm.entry(procedure, section, entry));
                if (facts.getComponentCount() > 0) { // whoever was erased is not there
                    var title = new H3(section.entryName(entry).in(getLocale()));
                    title.addClassName("td-entry-title");
                    content.add(title, facts);
                }
            }
        } else {
            FactList facts = facts(AskedForm.fields(procedure, section));
            if (facts.getComponentCount() > 0) {
                content.add(facts);
            }
        }
        if (content.getComponentCount() > 0) {
            add(titled(section.title().in(getLocale()), content));
        }
    }

    private FactList facts(List<FormField> fields) {
        var facts = new FactList();
        for (FormField field : fields) {
            if (FormCheck.applies(field, detail.form())) {
                facts.fact(
                        field.label().in(getLocale()),
                        answers.of(field, detail.form().value(field.id())));
            }
        }
        return facts;
    }

    private Section documents() {
        if (procedure.documents().isEmpty() && detail.attachments().isEmpty()) {
            return block("file.documents", new Paragraph(getTranslation("file.documents.none")));
        }
        var list = new UnorderedList();
        list.addClassName("documents");
        for (RequiredDocument document : procedure.documents()) {
            list.add(document(
                    document.name().in(getLocale()),
                    document.required(),
                    detail.attachments().stream()
                            .filter(one -> one.documentId().equals(document.id()))
                            .toList()));
        }
        List<Attachment> others = detail.attachments().stream()
                .filter(one -> procedure.documents().stream()
                        .noneMatch(document -> document.id().equals(one.documentId())))
                .toList();
        if (!others.isEmpty()) {
            list.add(document(getTranslation("file.documents.other"), false, others));
        }
        return block("file.documents", list);
    }

    private ListItem document(String name, boolean required, List<Attachment> attached) {
        var item = new ListItem(new Span(name));
        var state = new Span(
                attached.isEmpty()
                        ? getTranslation(required ? "file.documents.paper" : "file.documents.absent")
                        : getTranslation("file.documents.attached", attached.size(), kilobytes(attached)));
        state.addClassName("hint");
        item.add(state);
        DossierSummary summary = detail.summary();
        if (openable && summary != null) {
            attached.forEach(one -> item.add(new AttachmentLink(summary.id(), one, name)));
        }
        return item;
    }

    private static long kilobytes(List<Attachment> attached) {
        return attached.stream().mapToLong(AttachmentLink::kilobytes).sum();
    }

    private Section fee(DossierProgress progress) {
        // before somebody asks for it, what the procedure costs is owed all the same
        long due = Math.max(progress.feeVnd(), procedure.feeVnd(FeeMoment.BEFORE) + procedure.feeVnd(FeeMoment.AFTER));
        if (due == 0 && progress.paidVnd() == 0) {
            return block("file.fee", new Paragraph(getTranslation("file.fee.none")));
        }
        return block(
                "file.fee",
                new FactList()
                        .fact(getTranslation("file.fee.due"), AnswerText.money(due, getLocale()))
                        .fact(getTranslation("file.fee.paid"), AnswerText.money(progress.paidVnd(), getLocale())));
    }

    private Section block(String key, com.vaadin.flow.component.Component content) {
        return titled(getTranslation(key), content);
    }

    private static Section titled(String title, com.vaadin.flow.component.Component content) {
        var block = new Section(new H2(title), content);
        block.addClassName("card");
        return block;
    }
}
