package vn.thanhdong.papers;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** How much of a page is empty below what stands on it, seen on a small picture of it, whatever it is made of. */
final class PageRoom {

    private static final float DOTS_PER_INCH = 36;
    private static final float POINTS_PER_INCH = 72;
    private static final int NEARLY_WHITE = 250;

    private PageRoom() {}

    /** In points. */
    static float below(PDDocument document, int page) throws IOException {
        BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
        int empty = 0;
        while (empty < picture.getHeight() && isWhite(picture, picture.getHeight() - 1 - empty)) {
            empty++;
        }
        return empty * POINTS_PER_INCH / DOTS_PER_INCH;
    }

    private static boolean isWhite(BufferedImage picture, int row) {
        for (int x = 0; x < picture.getWidth(); x++) {
            if (picture.getRaster().getSample(x, row, 0) < NEARLY_WHITE) {
                return false;
            }
        }
        return true;
    }
}
