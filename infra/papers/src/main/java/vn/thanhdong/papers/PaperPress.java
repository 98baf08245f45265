package vn.thanhdong.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** Makes a PDF of a template and what stands in it. The same template and words give the same pages, not the same bytes. */
final class PaperPress {

    private static final String FONT = "Liberation Serif";

    private final PaperTemplates templates;

    PaperPress(PaperTemplates templates) {
        this.templates = templates;
    }

    /**
     * @param template name of the template in {@code catalogue/papers}, without its ending
     * @param words what stands in it; texts are escaped
     */
    byte[] print(String template, Map<String, ?> words) {
        String html = templates.get(template).execute(words);
        var pdf = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true);
            builder.useFont(() -> font("Italic"), FONT, 400, FontStyle.ITALIC, true);
            builder.withHtmlContent(html, null);
            builder.withProducer("Thành Đông");
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + template + " cannot be printed", e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String style) {
        return Objects.requireNonNull(
                PaperPress.class.getResourceAsStream("fonts/LiberationSerif-" + style + ".ttf"), style);
    }
}
