package vn.thanhdong.procedures.ui.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.thanhdong.procedures.AttachmentText;

/**
 * Reads the beginning of the text in PDF, with Apache Tika, and DOCX, of files of 20 MB at most. It
 * answers in ten seconds, with what it has read by then, and with nothing of what it cannot read: nobody's document is
 * refused for that. Two documents are read at a time; neither what is embedded in them nor pictures are looked into.
 * What reading one costs ends with its {@link ReadingAllowance}, whatever its author made it unpack to.
 */
final class DocumentText {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentText.class);
    private static final int LARGEST_BYTES = 20 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final ExecutorService READERS = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("text-of-documents-", 1).factory());

    private DocumentText() {}

    /**
     * The beginning of the text; empty when there is none, or it cannot be read.
     *
     * @param size bytes of the content
     */
    static String of(FileType type, FileType.Content content, long size) {
        if (type.isPicture() || size > LARGEST_BYTES) {
            return "";
        }
        var text = new Excerpt(System.nanoTime() + PATIENCE.toNanos());
        Future<?> reading = READERS.submit(() -> {
            read(type, content, text, new ReadingAllowance(PATIENCE));
            return true;
        });
        try {
            reading.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException unreadable) {
            // an end that the excerpt asked for is an exception too
            LOG.debug("A document was not read to its end: {}", unreadable.getMessage());
        } catch (TimeoutException tooLong) {
            reading.cancel(true);
            LOG.warn("The text of a document was not read within {}", PATIENCE);
            return ""; // what is there is still being written
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            reading.cancel(true);
            return "";
        }
        String all = text.text();
        return all.substring(0, Math.min(all.length(), AttachmentText.MOST_CHARACTERS));
    }

    /** Reads it in this thread, to the end that the text, the document or the allowance makes. */
    static void read(FileType type, FileType.Content content, ContentHandler text, ReadingAllowance allowance)
            throws IOException, SAXException, TikaException {
        if (type == FileType.DOCX) {
            WordText.read(content, text, allowance);
            return;
        }
        byte[] whole;
        try (InputStream stream = content.open()) {
            whole = stream.readAllBytes();
        }
        new BoundedPdf(allowance)
                .parse(new ByteArrayInputStream(whole), new BodyContentHandler(text), new Metadata(), textAlone());
    }

    private static ParseContext textAlone() {
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setMaxMainMemoryBytes(-1); // and nothing of it on the disk
        var context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // never asked for
        }
    }
}
