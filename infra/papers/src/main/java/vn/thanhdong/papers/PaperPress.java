package vn.thanhdong.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Makes a PDF of a template and what stands in it. The same template and words give the same pages. */
final class PaperPress {

    private static final String FONT = "Liberation Serif";

    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /**
     * @param template name of the template in {@code catalogue/papers}, without its ending
     * @param words what stands in it; texts are escaped
     */
    byte[] print(String template, Map<String, ?> words) {
        String html = templates.computeIfAbsent(template, PaperPress::compile).execute(words);
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

    private static Template compile(String name) {
        return Mustache.compiler()
                .withLoader(part -> new StringReader(text(part)))
                .defaultValue("")
                .emptyStringIsFalse(true)
                .compile(text(name));
    }

    /** A template, or a part that all of them begin or end with. */
    private static String text(String name) {
        String file = "/catalogue/papers/" + name + ".html";
        try (InputStream in = PaperPress.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static InputStream font(String style) {
        return Objects.requireNonNull(
                PaperPress.class.getResourceAsStream("fonts/LiberationSerif-" + style + ".ttf"), style);
    }
}
