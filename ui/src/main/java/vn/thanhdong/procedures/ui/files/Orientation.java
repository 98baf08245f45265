package vn.thanhdong.procedures.ui.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way up a picture is to be shown: the one thing in its EXIF that it cannot do without. */
final class Orientation {

    private static final int AS_IT_IS = 1;
    private static final int LAST = 8;
    private static final short TIFF = 42;
    private static final short TAG = 0x0112;
    private static final short SHORT = 3;
    private static final int ENTRY_BYTES = 12;

    private Orientation() {}

    /**
     * An EXIF block that says which way up and nothing else; empty when the picture is shown as it is.
     *
     * @param exif the picture's own, in which a camera may have written anything
     */
    static byte[] alone(byte[] exif) {
        int orientation = of(ByteBuffer.wrap(exif));
        if (orientation <= AS_IT_IS || orientation > LAST) {
            return new byte[0];
        }
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M'})
                .putShort(TIFF)
                .putInt(8) // where the one directory begins
                .putShort((short) 1) // of one entry
                .putShort(TAG)
                .putShort(SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0) // no other directory
                .array();
    }

    private static int of(ByteBuffer exif) {
        try {
            exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            if (exif.getShort(2) != TIFF) {
                return AS_IT_IS;
            }
            int directory = exif.getInt(4);
            int entries = exif.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY_BYTES;
                if (exif.getShort(entry) == TAG && exif.getShort(entry + 2) == SHORT) {
                    return exif.getShort(entry + 8);
                }
            }
            return AS_IT_IS;
        } catch (IndexOutOfBoundsException nonsense) {
            return AS_IT_IS; // it goes away with all the rest
        }
    }
}
