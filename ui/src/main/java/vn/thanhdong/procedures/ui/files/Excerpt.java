package vn.thanhdong.procedures.ui.files;

import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.thanhdong.language.VietnameseText;
import vn.thanhdong.procedures.AttachmentText;

/** The beginning of a text that is being read: it ends the reading when it has enough, or when the time is over. */
final class Excerpt extends DefaultHandler {

    private final StringBuilder text = new StringBuilder();
    private final long until;

    /** @param until on the clock of {@link System#nanoTime} */
    Excerpt(long until) {
        this.until = until;
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        text.append(letters, start, Math.min(length, AttachmentText.MOST_CHARACTERS - text.length()));
        if (text.length() >= AttachmentText.MOST_CHARACTERS || System.nanoTime() - until > 0) {
            throw new WriteLimitReachedException(text.length());
        }
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) throws SAXException {
        characters(letters, start, length);
    }

    /** Lines as in the document, without what cannot be seen. */
    String text() {
        return VietnameseText.nfc(text.toString()
                        .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                        .replaceAll("[\\p{Zs}\\t]+", " ")
                        .replaceAll(" ?\\n[ \\n]*", "\n"))
                .strip();
    }
}
