package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.command.RecordPayment;
import vn.thanhdong.procedures.command.ResubmitDossier;
import vn.thanhdong.procedures.command.SupplySupplement;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.ui.files.UploadStore;
import vn.thanhdong.procedures.ui.form.Areas;
import vn.thanhdong.procedures.ui.form.DocumentUploads;
import vn.thanhdong.procedures.ui.form.MendList;
import vn.thanhdong.procedures.ui.form.NeededDocument;
import vn.thanhdong.procedures.ui.form.ProcedureForm;
import vn.thanhdong.procedures.ui.form.ToMend;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.Section;

/** What the agency waits for, where it waits for the applicant, and the way to give it. */
final class AskedOfApplicant {

    private final Areas areas;
    private final UploadStore store;
    private final PersonId applicant;
    private final ApplicantActs acts;

    AskedOfApplicant(Areas areas, UploadStore store, PersonId applicant, ApplicantActs acts) {
        this.areas = areas;
        this.store = store;
        this.applicant = applicant;
        this.acts = acts;
    }

    /** Empty when nothing is asked for. */
    Optional<Section> of(OwnDossier dossier) {
        return dossier.procedure().flatMap(procedure -> switch (dossier.summary()
                .status()) {
            case SUPPLEMENT_REQUESTED ->
                Optional.of(
                        dossier.progress().acceptedAt() == null
                                ? resubmission(procedure, dossier)
                                : supplement(procedure, dossier));
            case PAYMENT_REQUESTED -> Optional.of(payment(dossier));
            default -> Optional.empty();
        });
    }

    private Section supplement(Procedure procedure, OwnDossier dossier) {
        var uploads = new DocumentUploads(store, applicant);
        uploads.ask(NeededDocument.of(procedure, dossier.detail().form()).stream()
                .map(document -> new NeededDocument(document.id(), document.name(), false))
                .toList());
        String commandId = Commands.freshId();
        var section = request(dossier, "supplement.title", uploads);
        section.add(button(section.getTranslation("supplement.send"), () -> {
            if (uploads.attachments().isEmpty()) {
                Notices.problem(section.getTranslation("supplement.nothing"));
            } else {
                acts.send(
                        new SupplySupplement(
                                dossier.summary().id(),
                                uploads.attachments(),
                                store.texts(uploads.attachments(), applicant)),
                        commandId,
                        dossier.summary(),
                        section.getTranslation("supplement.done"),
                        uploads::refuse);
            }
        }));
        return section;
    }

    private Section resubmission(Procedure procedure, OwnDossier dossier) {
        var form = new ProcedureForm(
                procedure, areas, LocalDate.ofInstant(dossier.summary().submittedAt(), Dates.ZONE));
        form.fill(dossier.detail().form());
        var uploads = new DocumentUploads(store, applicant);
        uploads.ask(NeededDocument.of(procedure, form.content()));
        uploads.fill(dossier.detail().attachments());
        form.onChange(() -> uploads.ask(NeededDocument.of(procedure, form.content())));
        var complaints = new Div();
        String commandId = Commands.freshId();
        var section = request(dossier, "resubmit.title", complaints, form, uploads);
        section.add(button(section.getTranslation("resubmit.send"), () -> {
            List<ToMend> toMend = Stream.concat(form.toMend().stream(), uploads.toMend().stream())
                    .toList();
            complaints.removeAll();
            if (toMend.isEmpty()) {
                acts.send(
                        new ResubmitDossier(
                                dossier.summary().id(),
                                form.content(),
                                uploads.attachments(),
                                store.texts(uploads.attachments(), applicant)),
                        commandId,
                        dossier.summary(),
                        section.getTranslation("resubmit.done"),
                        rejections -> uploads.refuse(form.refuse(rejections)));
            } else {
                var list = new MendList(toMend);
                complaints.add(list);
                list.show();
            }
        }));
        return section;
    }

    private Section payment(OwnDossier dossier) {
        DossierSummary summary = dossier.summary();
        long owed = Math.max(0, summary.feeVnd() - summary.paidVnd());
        String commandId = Commands.freshId();
        var section = request(dossier, "payment.title");
        var simulated = new Paragraph(section.getTranslation("payment.simulated"));
        simulated.addClassName("td-quiet");
        section.add(
                button(
                        section.getTranslation("payment.pay", Names.money(owed)),
                        () -> acts.send(
                                new RecordPayment(summary.id(), owed, true),
                                commandId,
                                summary,
                                section.getTranslation("payment.done"))),
                simulated);
        return section;
    }

    private static Button button(String words, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        return button;
    }

    private static Section request(OwnDossier dossier, String key, Component... content) {
        var words = new Span(dossier.detail().request());
        words.addClassName("td-request");
        var section = new Section("", content);
        section.addComponentAsFirst(words);
        section.addComponentAsFirst(new H2(section.getTranslation(key)));
        section.addClassName("td-asked-section");
        return section;
    }
}
