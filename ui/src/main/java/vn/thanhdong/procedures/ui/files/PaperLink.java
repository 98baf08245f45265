package vn.thanhdong.procedures.ui.files;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierPaper;

/** Opens an official paper exactly as it was issued, in a window of its own. */
public final class PaperLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /**
     * @param paper one that is kept
     * @param text what the link is called
     */
    public PaperLink(DossierId dossier, DossierPaper paper, String text) {
        super(AttachmentFiles.ADDRESS + "/" + dossier + "/" + paper.file(), text);
        setTarget(AnchorTarget.BLANK);
        setRouterIgnore(true); // it is a file and no page
    }
}
