package vn.thanhdong.procedures.ui.form;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.ui.files.UploadStore;
import vn.thanhdong.ui.Names;

/** One place to drop files for each document that is needed; what is wrong with a file is said there. */
public final class DocumentUploads extends Div {

    private static final long serialVersionUID = 1L;

    private final transient UploadStore store;
    private final transient PersonId owner;
    private final transient List<Attachment> attachments = new ArrayList<>();
    private final transient Map<String, DocumentBox> boxes = new LinkedHashMap<>();
    private final transient List<Runnable> listeners = new ArrayList<>();

    public DocumentUploads(UploadStore store, PersonId owner) {
        this.store = store;
        this.owner = owner;
        addClassName("td-uploads");
    }

    /** Asks for these documents from now on; files already there stay. */
    public void ask(List<NeededDocument> needed) {
        boxes.values().removeIf(box -> {
            String id = box.document().id();
            boolean gone = needed.stream().noneMatch(document -> document.id().equals(id));
            if (gone) {
                remove(box);
                attachments.removeIf(one -> one.documentId().equals(id));
            }
            return gone;
        });
        for (NeededDocument document : needed) {
            boxes.computeIfAbsent(document.id(), id -> box(document));
        }
    }

    /** Takes over what was uploaded before. */
    public void fill(List<Attachment> before) {
        before.stream().filter(one -> boxes.containsKey(one.documentId())).forEach(attachments::add);
        boxes.values().forEach(this::showFiles);
    }

    public List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    /** Complains where a required document is missing, and says which. */
    public List<ToMend> toMend() {
        var toMend = new ArrayList<ToMend>();
        for (DocumentBox box : boxes.values()) {
            boolean missing = box.document().required() && filesOf(box).isEmpty();
            box.complain(missing ? getTranslation("upload.required") : "");
            if (missing) {
                toMend.add(new ToMend(
                        getTranslation("upload.missing", box.document().name()), box));
            }
        }
        return toMend;
    }

    /** Shows refusals beside their documents; returns the others. */
    public List<Rejection> refuse(List<Rejection> rejections) {
        var others = new ArrayList<Rejection>();
        for (Rejection rejection : rejections) {
            DocumentBox box = boxes.get(rejection.field());
            if (box == null) {
                others.add(rejection);
            } else {
                box.complain(Names.of(rejection.sentence()));
            }
        }
        return others;
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private DocumentBox box(NeededDocument document) {
        var box = new DocumentBox(document, store, owner, this::taken, this::removed);
        add(box);
        return box;
    }

    private void taken(Attachment attachment) {
        DocumentBox box = boxes.get(attachment.documentId());
        // its document may not be asked for any more
        if (box != null) {
            attachments.add(attachment);
            box.complain("");
            changed(box);
        }
    }

    private void removed(Attachment attachment) {
        attachments.remove(attachment);
        DocumentBox box = boxes.get(attachment.documentId());
        if (box != null) {
            changed(box);
        }
    }

    private void changed(DocumentBox box) {
        showFiles(box);
        listeners.forEach(Runnable::run);
    }

    private void showFiles(DocumentBox box) {
        box.show(filesOf(box));
    }

    private List<Attachment> filesOf(DocumentBox box) {
        return attachments.stream()
                .filter(one -> one.documentId().equals(box.document().id()))
                .toList();
    }
}
