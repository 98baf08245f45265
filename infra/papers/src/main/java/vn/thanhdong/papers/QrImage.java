package vn.thanhdong.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code as an image that stands in the page itself. */
final class QrImage {

    private static final int PIXELS = 300;

    private QrImage() {}

    /** A {@code data:} address of a PNG that shows the text. */
    static String of(String text) {
        try {
            BitMatrix cells = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            PIXELS,
                            PIXELS,
                            Map.of(EncodeHintType.MARGIN, 1, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            return of(cells);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text, e);
        }
    }

    /** The same of cells that are drawn already. */
    static String of(BitMatrix cells) {
        try {
            var image = new BufferedImage(cells.getWidth(), cells.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < cells.getHeight(); y++) {
                for (int x = 0; x < cells.getWidth(); x++) {
                    image.setRGB(x, y, cells.get(x, y) ? 0x000000 : 0xFFFFFF);
                }
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("A QR code cannot be drawn", e);
        }
    }
}
