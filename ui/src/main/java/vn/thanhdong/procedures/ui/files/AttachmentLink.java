package vn.thanhdong.procedures.ui.files;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.Locale;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.DossierId;

/** Opens one document that was handed in: a PDF or a picture in a window of its own, anything else to be kept. */
public final class AttachmentLink extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final int BYTES_PER_KB = 1024;

    /**
     * @param document its name, for those who hear the page
     */
    public AttachmentLink(DossierId dossier, Attachment attachment, String document) {
        super(AttachmentFiles.ADDRESS + "/" + dossier + "/" + attachment.sha256());
        String text = getTranslation("attachment.open", type(attachment), kilobytes(attachment));
        setText(text);
        setAriaLabel(document + ": " + text);
        setTarget(AnchorTarget.BLANK);
        setRouterIgnore(true); // it is a file and no page
        addClassName("td-attachment");
    }

    /** Rounded up, so that nothing is shown as empty. */
    public static long kilobytes(Attachment attachment) {
        return Math.max(1, attachment.size() / BYTES_PER_KB);
    }

    private static String type(Attachment attachment) {
        return FileType.ofMediaType(attachment.mediaType())
                .map(type -> type.extension().toUpperCase(Locale.ROOT))
                .orElse("?");
    }
}
