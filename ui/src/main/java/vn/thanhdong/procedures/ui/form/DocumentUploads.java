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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.ui.files.StoredUpload;
import vn.thanhdong.procedures.ui.files.UploadRefused;
import vn.thanhdong.procedures.ui.files.UploadStore;
import vn.thanhdong.ui.Names;

/** One place to drop files for each document that is needed; what is wrong with a file is said there. */
public final class DocumentUploads extends Div {

    private static final long serialVersionUID = 1L;
    private static final int BYTES_PER_KB = 1024;

    private final transient UploadStore store;
    private final transient PersonId owner;
    private final transient List<Attachment> attachments = new ArrayList<>();
    private final transient Map<String, Row> rows = new LinkedHashMap<>();
    private final transient List<Runnable> listeners = new ArrayList<>();

    /** What is on the screen for one document. */
    private record Row(NeededDocument document, Div box, Div files, Span complaint) {}

    public DocumentUploads(UploadStore store, PersonId owner) {
        this.store = store;
        this.owner = owner;
        addClassName("td-uploads");
    }

    /** Asks for these documents from now on; files already there stay. */
    public void ask(List<NeededDocument> needed) {
        rows.keySet().removeIf(id -> {
            boolean gone = needed.stream().noneMatch(document -> document.id().equals(id));
            if (gone) {
                remove(row(id).box());
                attachments.removeIf(one -> one.documentId().equals(id));
            }
            return gone;
        });
        for (NeededDocument document : needed) {
            rows.computeIfAbsent(document.id(), id -> row(document));
        }
    }

    /** Takes over what was uploaded before. */
    public void fill(List<Attachment> before) {
        before.stream().filter(one -> rows.containsKey(one.documentId())).forEach(attachments::add);
        rows.values().forEach(this::showFiles);
    }

    public List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    /** Complains where a required document is missing. */
    public boolean isFine() {
        boolean fine = true;
        for (Row row : rows.values()) {
            boolean missing = row.document().required() && filesOf(row).isEmpty();
            row.complaint().setText(missing ? getTranslation("upload.required") : "");
            fine &= !missing;
        }
        return fine;
    }

    /** Shows refusals beside their documents; returns the others. */
    public List<Rejection> refuse(List<Rejection> rejections) {
        var others = new ArrayList<Rejection>();
        for (Rejection rejection : rejections) {
            Row row = rows.get(rejection.field());
            if (row == null) {
                others.add(rejection);
            } else {
                row.complaint().setText(Names.of(rejection.sentence()));
            }
        }
        return others;
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private Row row(NeededDocument document) {
        var name = new Span(document.name());
        name.addClassName("td-upload-name");
        var need = new Span(getTranslation(document.required() ? "upload.needed" : "upload.optional"));
        need.addClassNames("td-badge", document.required() ? "td-information" : "td-neutral");
        var files = new Div();
        files.addClassName("td-upload-files");
        var complaint = new Span();
        complaint.addClassName("td-complaint");
        complaint.getElement().setAttribute("role", "alert");
        var head = new Div(name, need);
        head.addClassName("td-upload-head");
        var box = new Div(head, upload(document), files, complaint);
        box.addClassName("td-upload");
        add(box);
        return new Row(document, box, files, complaint);
    }

    private Upload upload(NeededDocument document) {
        var upload = new Upload(event -> take(event, document.id()));
        upload.setUploadButton(new Button(getTranslation("upload.choose"), VaadinIcon.UPLOAD_ALT.create()));
        upload.setDropLabel(new Span(getTranslation("upload.drop")));
        upload.setMaxFileSize(UploadStore.MAX_BYTES);
        upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png", ".docx");
        upload.addFileRejectedListener(rejected -> row(document.id())
                .complaint()
                .setText(getTranslation("upload.refused.BROWSER", rejected.getFileName())));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    /** Runs outside of the page's lock: reading and sealing take time, showing goes through the page. */
    private void take(UploadEvent event, String document) {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            StoredUpload stored = store.store(content, document, owner);
            ui.access(() -> taken(stored));
        } catch (UploadRefused refused) {
            ui.access(() ->
                    complain(document, "upload.refused." + refused.reason().name(), event.getFileName()));
        } catch (IOException failed) {
            LoggerFactory.getLogger(DocumentUploads.class).warn("An upload could not be kept", failed);
            ui.access(() -> complain(document, "upload.refused.FAILED", event.getFileName()));
        }
    }

    private void taken(StoredUpload stored) {
        Row row = rows.get(stored.documentId());
        if (row != null) {
            attachments.add(stored.attachment());
            row.complaint().setText("");
            showFiles(row);
            listeners.forEach(Runnable::run);
        }
    }

    private void complain(String document, String key, String file) {
        Row row = rows.get(document);
        if (row != null) {
            row.complaint().setText(getTranslation(key, file));
        }
    }

    private void showFiles(Row row) {
        row.files().removeAll();
        for (Attachment attachment : filesOf(row)) {
            var kind = new Span(getTranslation(
                    "upload.file",
                    attachment
                            .mediaType()
                            .replaceAll(".*(pdf|jpeg|png)$", "$1")
                            .replaceAll(".*wordprocessingml.*", "docx"),
                    Math.max(1, attachment.size() / BYTES_PER_KB)));
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
                attachments.remove(attachment);
                showFiles(row);
                listeners.forEach(Runnable::run);
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(getTranslation("upload.remove"));
            var file = new Div(VaadinIcon.CHECK_CIRCLE.create(), kind, remove);
            file.addClassName("td-upload-file");
            row.files().add(file);
        }
    }

    private List<Attachment> filesOf(Row row) {
        return attachments.stream()
                .filter(one -> one.documentId().equals(row.document().id()))
                .toList();
    }

    private Row row(String document) {
        Row row = rows.get(document);
        if (row == null) {
            throw new IllegalStateException(document);
        }
        return row;
    }
}
