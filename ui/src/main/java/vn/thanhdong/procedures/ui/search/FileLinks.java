package vn.thanhdong.procedures.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Links that take a table away, as CSV and as XLSX, written while it is read. */
public final class FileLinks extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param name of the file, without extension
     * @param rows read anew for each download, outside the page's own thread
     */
    public FileLinks(String name, String title, List<String> header, Supplier<Iterator<List<Object>>> rows) {
        addClassName("file-links");
        for (TableFile kind : TableFile.kinds()) {
            DownloadHandler handler = event -> {
                event.setFileName(name + "." + kind.extension());
                event.setContentType(kind.mediaType());
                try (OutputStream out = event.getOutputStream()) {
                    kind.write(out, title, header, rows.get());
                }
            };
            String label = getTranslation("search.export", kind.extension().toUpperCase(Locale.ROOT));
            var link = new Anchor(handler, label);
            link.getElement().setAttribute("download", true);
            link.addClassName("button-link");
            add(link);
        }
    }
}
