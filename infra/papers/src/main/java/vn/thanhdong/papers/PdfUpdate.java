package vn.thanhdong.papers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** An incremental update of a PDF (ISO 32000-1, 7.5.6): what was there stays as it is, to the byte, and more follows it. */
final class PdfUpdate {

    /** Between what stands on the page and what is laid below it, and below that; points. */
    private static final float GAP = 8;

    private static final float FOOT = 18;

    private PdfUpdate() {}

    /**
     * @param issued what stays
     * @param block a PDF of one page, laid at the foot of the last page where there is room, else on a page of its own
     * @param proof text to be attached, not compressed, so that a reader finds it without a PDF library; empty for none
     */
    static byte[] of(byte[] issued, byte[] block, String proof) {
        try (PDDocument document = Loader.loadPDF(issued);
                PDDocument laid = Loader.loadPDF(block)) {
            PDFormXObject form = new LayerUtility(document).importPageAsForm(laid, 0);
            float height = form.getBBox().getHeight();
            int last = document.getNumberOfPages() - 1;
            PDPage page = document.getPage(last);
            float y = FOOT;
            if (PageRoom.below(document, last) < height + GAP + FOOT) {
                PDRectangle paper = page.getMediaBox();
                page = new PDPage(paper);
                document.addPage(page);
                y = paper.getHeight() - height - 2 * FOOT;
            }
            try (var content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                content.transform(Matrix.getTranslateInstance(0, y));
                content.drawForm(form);
            }
            if (!proof.isEmpty()) {
                attach(document, proof.getBytes(UTF_8));
            }
            var copy = new ByteArrayOutputStream();
            document.saveIncremental(copy);
            return copy.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("No proof can be laid over the document", e);
        }
    }

    private static void attach(PDDocument document, byte[] proof) throws IOException {
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(proof));
        file.setSubtype("text/plain");
        file.setSize(proof.length);
        var specification = new PDComplexFileSpecification();
        specification.setFile(ProvenCopies.ATTACHMENT);
        specification.setFileUnicode(ProvenCopies.ATTACHMENT);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(ProvenCopies.ATTACHMENT, specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }
}
