package vn.thanhdong.systemtests.journeys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A file as people have it, whatever its name says. */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
record Paper(String name, String mediaType, byte[] content) {

    /** A photograph, as a phone makes it. */
    static Paper photograph() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Paper("giay-chung-sinh.jpg", "image/jpeg", bytes.toByteArray());
    }

    /** One empty page. */
    static Paper pdf() {
        return new Paper(
                "to-khai.pdf",
                "application/pdf",
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj"
                                + " 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
                                + "trailer<</Root 1 0 R>>\n%%EOF\n")
                        .getBytes(US_ASCII));
    }

    /** One page with these words, as a word processor makes it. */
    static Paper pdf(String words) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                InputStream letters = Objects.requireNonNull(
                        Paper.class.getResourceAsStream("/vn/thanhdong/papers/fonts/LiberationSerif-Regular.ttf"))) {
            var font = PDType0Font.load(document, letters);
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 14);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Paper("ban-cam-ket.pdf", "application/pdf", bytes.toByteArray());
    }

    /** The beginning of a program for Windows, called a PDF. */
    static Paper programNamedPdf() {
        return new Paper("to-khai.pdf", "application/pdf", "MZ\u0090\0\3\0This program cannot be run".getBytes(UTF_8));
    }

    /** A web page with a script in it, called a photograph. */
    static Paper webPageNamedPhotograph() {
        return new Paper("anh.jpg", "image/jpeg", "<html><script>alert(1)</script></html>".getBytes(UTF_8));
    }

    FilePayload payload() {
        return new FilePayload(name, mediaType, content);
    }

    /** Lets it fall on a place for files, as from a folder beside the browser. */
    void dropOn(Locator place) {
        place.evaluate("""
            (place, [name, type, text]) => {
              const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
              const dropped = new DataTransfer();
              dropped.items.add(new File([bytes], name, {type}));
              place.dispatchEvent(new DragEvent('drop',
                  {dataTransfer: dropped, bubbles: true, cancelable: true, composed: true}));
            }\
            """, List.of(name, mediaType, Base64.getEncoder().encodeToString(content)));
    }

    /** Lets a file fall that is a little larger than what is taken; it is made in the browser, to spare the line. */
    static void dropTooLargeOn(Locator place) {
        place.evaluate("""
            place => {
              const dropped = new DataTransfer();
              const bytes = new Uint8Array(50 * 1024 * 1024 + 1);
              bytes.set(new TextEncoder().encode('%PDF-1.4'));
              dropped.items.add(new File([bytes], 'ban-ve.pdf', {type: 'application/pdf'}));
              place.dispatchEvent(new DragEvent('drop',
                  {dataTransfer: dropped, bubbles: true, cancelable: true, composed: true}));
            }\
            """);
    }
}
