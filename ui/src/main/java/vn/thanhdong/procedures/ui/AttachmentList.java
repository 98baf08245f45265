package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.ui.Names;

/** Documents that were handed in, by the names that the procedure gives them. */
final class AttachmentList extends UnorderedList {

    private static final long serialVersionUID = 1L;
    private static final int BYTES_PER_KB = 1024;

    AttachmentList(Procedure procedure, List<Attachment> attachments) {
        if (attachments.isEmpty()) {
            add(new ListItem(getTranslation("upload.nothing")));
        }
        attachments.forEach(one -> add(new ListItem(name(procedure, one.documentId()) + " · "
                + getTranslation("upload.size", Math.max(1, one.size() / BYTES_PER_KB)))));
    }

    private String name(Procedure procedure, String id) {
        return procedure.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .map(document -> Names.of(document.name()))
                .or(() -> procedure.formField(id).map(field -> Names.of(field.label())))
                .orElseGet(() -> getTranslation("upload.other"));
    }
}
