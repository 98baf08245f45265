package vn.thanhdong.commandservice.notices;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.thanhdong.notices.NoticeKind;

/**
 * Subject and body of a notice, plain text, Vietnamese first and English below it: which language somebody reads is not
 * known. The first line of a template in {@code catalogue/notices} is the subject.
 */
record NoticeText(String subject, String body) {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(false).defaultValue("").emptyStringIsFalse(true);

    static NoticeText of(NoticeKind kind, Map<String, ?> words) {
        return parts(template("", kind).execute(words));
    }

    /** What an official is told, of one dossier or of several: {@code one} or {@code digest}. */
    static NoticeText toStaff(String which, Map<String, ?> words) {
        return parts(template("staff/" + which).execute(words));
    }

    private static NoticeText parts(String text) {
        int end = text.indexOf('\n');
        return new NoticeText(
                text.substring(0, end).strip(), text.substring(end).strip() + "\n");
    }

    /**
     * The same in the at most 160 characters of one text message: letters without marks, for with them a message has 70
     * (3GPP TS 23.038); no name, no reason and no link, for a telephone lies about and others write links.
     */
    static String brief(NoticeKind kind, Map<String, ?> words) {
        return template("sms/", kind).execute(words).strip();
    }

    private static Template template(String folder, NoticeKind kind) {
        return template(folder + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Template template(String notice) {
        String name = "/catalogue/notices/" + notice + ".txt";
        try (InputStream in = NoticeText.class.getResourceAsStream(name)) {
            return COMPILER.compile(
                    new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
