package vn.thanhdong.papers;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Map;
import java.util.Optional;

/**
 * The QR code that carries a proof: an address whose fragment, which no browser sends to anybody, is the proof in digits.
 * The address is encoded as bytes and the digits as digits, 10 bits for each three.
 */
final class ProofQr {

    /** With more cells a code of this size cannot be read from paper any more. */
    static final int LARGEST_VERSION = 25;

    private static final int QUIET_ZONE = 4;
    private static final int DOTS_PER_CELL = 8;

    private ProofQr() {}

    /** A {@code data:} address of a PNG; empty where the code would be larger than {@link #LARGEST_VERSION}. */
    static Optional<String> of(String address) {
        try {
            QRCode code = Encoder.encode(address, ErrorCorrectionLevel.L, Map.of(EncodeHintType.QR_COMPACT, true));
            return code.getVersion().getVersionNumber() > LARGEST_VERSION
                    ? Optional.empty()
                    : Optional.of(QrImage.of(cells(code.getMatrix())));
        } catch (WriterException larger) {
            return Optional.empty();
        }
    }

    private static BitMatrix cells(ByteMatrix code) {
        int side = (code.getWidth() + 2 * QUIET_ZONE) * DOTS_PER_CELL;
        var dots = new BitMatrix(side);
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y) == 1) {
                    dots.setRegion(
                            (x + QUIET_ZONE) * DOTS_PER_CELL,
                            (y + QUIET_ZONE) * DOTS_PER_CELL,
                            DOTS_PER_CELL,
                            DOTS_PER_CELL);
                }
            }
        }
        return dots;
    }
}
