package vn.thanhdong.procedures.ui.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as a telephone takes them: with place, time, owner and which way up. */
class PicturesTest {

    private static final int SIDEWAYS = 6;
    private static final int AFTER_JFIF = 20;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_jpeg_loses_where_and_with_what_it_was_taken_and_stays_the_right_way_up(boolean progressive)
            throws IOException {
        byte[] plain = jpeg(progressive);
        byte[] taken = fromTelephone(plain, exif(ByteOrder.LITTLE_ENDIAN, SIDEWAYS));
        assertThat(text(taken)).contains("Galaxy", "Nguyen Van An");
        assertThat(markers(taken)).contains(0xE1);

        byte[] kept = JpegPicture.withoutTraces(taken);

        assertThat(text(kept)).doesNotContain("Galaxy").doesNotContain("Nguyen Van An");
        assertThat(exifOf(kept)).isEqualTo(Orientation.alone(exif(ByteOrder.BIG_ENDIAN, SIDEWAYS)));
        assertThat(kept).hasSize(plain.length + 2 + 2 + 6 + 26);
        assertThat(pixels(kept)).isEqualTo(pixels(plain));
    }

    @Test
    void what_is_the_right_way_up_keeps_no_exif_at_all() throws IOException {
        byte[] plain = jpeg(false);

        assertThat(JpegPicture.withoutTraces(fromTelephone(plain, exif(ByteOrder.BIG_ENDIAN, 1))))
                .isEqualTo(plain);
    }

    @Test
    void what_else_programs_write_beside_the_picture_goes_as_well() throws IOException {
        byte[] plain = jpeg(false);
        var told = new ByteArrayOutputStream();
        told.write(plain, 0, 2);
        told.writeBytes(segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude='20,56N'/>"));
        told.writeBytes(segment(0xED, "Photoshop 3.0\0 8BIM Hai Duong"));
        told.writeBytes(segment(0xE2, "MPF\0 more pictures"));
        told.writeBytes(segment(0xFE, "a comment"));
        told.write(plain, 2, plain.length - 2);
        told.writeBytes(plain); // a second picture behind the first, as telephones append films
        byte[] taken = told.toByteArray();

        byte[] kept = JpegPicture.withoutTraces(taken);

        assertThat(text(kept))
                .doesNotContain("GPSLatitude")
                .doesNotContain("Hai Duong")
                .doesNotContain("MPF")
                .doesNotContain("a comment");
        assertThat(kept).hasSizeLessThanOrEqualTo(plain.length);
        assertThat(pixels(kept)).isEqualTo(pixels(plain));
    }

    @Test
    void a_picture_without_traces_stays_what_it_is() throws IOException {
        byte[] plain = jpeg(false);
        byte[] png = png();

        assertThat(JpegPicture.withoutTraces(plain)).isEqualTo(plain);
        assertThat(PngPicture.withoutTraces(png)).isEqualTo(png);
    }

    @Test
    void a_png_loses_texts_times_and_places_and_stays_the_right_way_up() throws IOException {
        byte[] plain = png();
        byte[] exif = exif(ByteOrder.BIG_ENDIAN, SIDEWAYS);
        int afterHeader = 8 + 25;
        var told = new ByteArrayOutputStream();
        told.write(plain, 0, afterHeader);
        told.writeBytes(chunk("eXIf", exif));
        told.writeBytes(chunk("tEXt", "Author\0Nguyen Van An".getBytes(ISO_8859_1)));
        told.writeBytes(chunk("tIME", new byte[] {7, (byte) 234, 11, 24, 22, 0, 0}));
        told.write(plain, afterHeader, plain.length - afterHeader);
        told.writeBytes("something behind the end".getBytes(US_ASCII));
        byte[] taken = told.toByteArray();

        byte[] kept = PngPicture.withoutTraces(taken);

        assertThat(text(kept))
                .doesNotContain("Nguyen Van An")
                .doesNotContain("Galaxy")
                .doesNotContain("tIME")
                .doesNotContain("behind");
        int at = text(kept).indexOf("eXIf");
        assertThat(Arrays.copyOfRange(kept, at + 4, at + 30)).isEqualTo(Orientation.alone(exif));
        assertThat(pixels(kept)).isEqualTo(pixels(plain));
        CRC32 check = new CRC32();
        check.update(kept, at, 30);
        assertThat(ByteBuffer.wrap(kept, at + 30, 4).getInt()).isEqualTo((int) check.getValue());
    }

    @Test
    void nonsense_for_an_orientation_is_left_out() {
        assertThat(Orientation.alone("no EXIF at all".getBytes(US_ASCII))).isEmpty();
        assertThat(Orientation.alone(new byte[0])).isEmpty();
    }

    @Test
    void pictures_that_are_cut_off_are_refused_or_kept_as_far_as_they_go() throws IOException {
        byte[] plain = jpeg(false);
        byte[] png = png();

        assertThatThrownBy(() -> JpegPicture.withoutTraces(Arrays.copyOf(plain, 40)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PngPicture.withoutTraces(Arrays.copyOf(png, png.length - 20)))
                .isInstanceOf(IOException.class);
        assertThat(JpegPicture.withoutTraces(Arrays.copyOf(plain, plain.length - 2)))
                .isEqualTo(plain);
    }

    /** As telephones write it: model, which way up, owner, and a directory with the place. */
    private static byte[] exif(ByteOrder order, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(160).order(order);
        exif.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(US_ASCII));
        exif.putShort((short) 42).putInt(8).putShort((short) 4);
        entry(exif, 0x0110, 2, 7, 62);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0);
        entry(exif, 0x013B, 2, 14, 69);
        entry(exif, 0x8825, 4, 1, 84);
        exif.putInt(0);
        exif.put(62, "Galaxy\0Nguyen Van An\0".getBytes(US_ASCII));
        exif.position(84).putShort((short) 2);
        exif.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
        entry(exif, 2, 5, 3, 116);
        exif.putInt(0);
        exif.position(116);
        exif.putInt(20).putInt(1).putInt(56).putInt(1).putInt(2580).putInt(100);
        return exif.array();
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] fromTelephone(byte[] plain, byte[] exif) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, AFTER_JFIF);
        bytes.writeBytes(segment(0xE1, "Exif\0\0" + text(exif)));
        bytes.write(plain, AFTER_JFIF, plain.length - AFTER_JFIF);
        return bytes.toByteArray();
    }

    private static byte[] exifOf(byte[] jpeg) {
        int at = text(jpeg).indexOf("Exif\0\0");
        int length = ((jpeg[at - 2] & 0xFF) << 8) | (jpeg[at - 1] & 0xFF);
        return Arrays.copyOfRange(jpeg, at + 6, at - 2 + length);
    }

    /** The segments that a reader of pictures finds beside those it knows. */
    private static List<Integer> markers(byte[] jpeg) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
            reader.setInput(stream);
            var unknown = ((IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_jpeg_image_1.0"))
                    .getElementsByTagName("unknown");
            return IntStream.range(0, unknown.getLength())
                    .mapToObj(i -> Integer.valueOf(((IIOMetadataNode) unknown.item(i)).getAttribute("MarkerTag")))
                    .toList();
        }
    }

    private static byte[] segment(int marker, String text) {
        byte[] bytes = text.getBytes(ISO_8859_1);
        return ByteBuffer.allocate(4 + bytes.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + bytes.length))
                .put(bytes)
                .array();
    }

    private static byte[] chunk(String type, byte[] data) {
        var check = new CRC32();
        check.update(type.getBytes(US_ASCII));
        check.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(US_ASCII))
                .put(data)
                .putInt((int) check.getValue())
                .array();
    }

    private static BufferedImage drawn() {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(4, 4, 40, 30);
        graphics.dispose();
        return image;
    }

    private static byte[] jpeg(boolean progressive) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(drawn(), null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn(), "png", bytes);
        return bytes.toByteArray();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
