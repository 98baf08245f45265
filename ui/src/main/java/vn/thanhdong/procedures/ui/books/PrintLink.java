package vn.thanhdong.procedures.ui.books;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Opens what is to be printed as a PDF in a page of its own. */
final class PrintLink extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";

    /**
     * @param name of the file, without its ending
     * @param pdf made when somebody follows the link, outside the page's own thread
     */
    PrintLink(String name, String label, Supplier<byte[]> pdf) {
        super(
                DownloadHandler.fromInputStream(event -> {
                            byte[] content = pdf.get();
                            return new DownloadResponse(
                                    new ByteArrayInputStream(content), name + ".pdf", PDF, content.length);
                        })
                        .inline(),
                label);
        setTarget(AnchorTarget.BLANK);
        addClassNames("button-link", "print-link");
    }
}
