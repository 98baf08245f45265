package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ui.files.AttachmentLink;
import vn.thanhdong.ui.Names;

/** Documents by the names that the procedure gives them. */
final class AttachmentList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /**
     * @param dossier that they were handed in with, and from which each opens; empty while nothing was handed in
     */
    AttachmentList(Procedure procedure, List<Attachment> attachments, Optional<DossierId> dossier) {
        if (attachments.isEmpty()) {
            add(new ListItem(getTranslation("upload.nothing")));
        }
        for (Attachment one : attachments) {
            String name = name(procedure, one.documentId());
            Component described = dossier.<Component>map(id -> new AttachmentLink(id, one, name))
                    .orElseGet(() -> new Text(getTranslation("upload.size", AttachmentLink.kilobytes(one))));
            add(new ListItem(new Text(name + " · "), described));
        }
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
