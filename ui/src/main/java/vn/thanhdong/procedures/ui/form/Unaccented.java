package vn.thanhdong.procedures.ui.form;

import java.util.Arrays;
import vn.thanhdong.language.VietnameseText;

/** Vietnamese as it is typed in haste: {@code khai sinh} is in {@code Đăng ký khai sinh}, {@code duong} in {@code đường}. */
public final class Unaccented {

    private Unaccented() {}

    /** Whether each typed word begins somewhere in the text. */
    public static boolean contains(String text, String typed) {
        String plain = " " + of(text);
        return Arrays.stream(of(typed).split(" ")).allMatch(word -> plain.contains(" " + word));
    }

    /** Lower case, without accents, words parted by one blank. */
    public static String of(String text) {
        return VietnameseText.folded(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
