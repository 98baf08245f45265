package vn.thanhdong.procedures.ui.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.ui.files.UploadRefused;
import vn.thanhdong.procedures.ui.files.UploadStore;

/** The place for the files of one document: what is there already, and what is wrong with one. */
final class DocumentBox extends Div {

    private static final long serialVersionUID = 1L;
    private static final int BYTES_PER_KB = 1024;

    private final transient NeededDocument document;
    private final transient UploadStore store;
    private final transient PersonId owner;
    private final transient Consumer<Attachment> taken;
    private final transient Consumer<Attachment> removed;
    private final Div shown = new Div();
    private final Span complaint = new Span();

    /** @param taken told in the page's own thread of each file that has come */
    DocumentBox(
            NeededDocument document,
            UploadStore store,
            PersonId owner,
            Consumer<Attachment> taken,
            Consumer<Attachment> removed) {
        this.document = document;
        this.store = store;
        this.owner = owner;
        this.taken = taken;
        this.removed = removed;
        addClassName("td-upload");
        shown.addClassName("td-upload-files");
        complaint.addClassName("td-complaint");
        complaint.getElement().setAttribute("role", "alert");
        add(head(), upload(), shown, complaint);
    }

    NeededDocument document() {
        return document;
    }

    /** Says what is to be mended; an empty sentence says that nothing is. */
    void complain(String sentence) {
        complaint.setText(sentence);
    }

    void show(List<Attachment> attachments) {
        shown.removeAll();
        attachments.forEach(one -> shown.add(file(one)));
    }

    private Div head() {
        var name = new Span(document.name());
        name.addClassName("td-upload-name");
        var need = new Span(getTranslation(document.required() ? "upload.needed" : "upload.optional"));
        need.addClassNames("td-badge", document.required() ? "td-information" : "td-neutral");
        var head = new Div(name, need);
        head.addClassName("td-upload-head");
        return head;
    }

    private Upload upload() {
        var upload = new Upload(this::take);
        upload.setUploadButton(new Button(getTranslation("upload.choose"), VaadinIcon.UPLOAD_ALT.create()));
        upload.setDropLabel(new Span(getTranslation("upload.drop")));
        upload.setI18n(UploadWords.words());
        upload.setMaxFileSize(UploadStore.MAX_BYTES);
        upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png", ".docx");
        upload.addFileRejectedListener(
                rejected -> complain(getTranslation(rejected.getErrorMessage(), rejected.getFileName())));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    /** Runs outside of the page's lock: reading and sealing take time, showing goes through the page. */
    private void take(UploadEvent event) {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            Attachment attachment = store.store(content, document.id(), owner).attachment();
            ui.access(() -> taken.accept(attachment));
        } catch (UploadRefused refused) {
            ui.access(() ->
                    complain(getTranslation("upload.refused." + refused.reason().name(), event.getFileName())));
        } catch (IOException failed) {
            LoggerFactory.getLogger(DocumentBox.class).warn("An upload could not be kept", failed);
            ui.access(() -> complain(getTranslation("upload.refused.FAILED", event.getFileName())));
        }
    }

    private Div file(Attachment attachment) {
        var kind = new Span(getTranslation(
                "upload.file",
                attachment.mediaType().replaceAll(".*(pdf|jpeg|png)$", "$1").replaceAll(".*wordprocessingml.*", "docx"),
                Math.max(1, attachment.size() / BYTES_PER_KB)));
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> removed.accept(attachment));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("upload.remove"));
        var file = new Div(VaadinIcon.CHECK_CIRCLE.create(), kind, remove);
        file.addClassName("td-upload-file");
        return file;
    }
}
