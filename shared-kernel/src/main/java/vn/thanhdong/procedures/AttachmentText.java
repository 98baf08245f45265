package vn.thanhdong.procedures;

/**
 * Words that stand in a document that was handed in, for those to search who may open it.
 *
 * @param sha256 which document: its address, as in {@link Attachment}
 * @param text its words in the order of the document, from the beginning; longer texts are cut
 */
public record AttachmentText(String sha256, String text) {

    /** Some ten pages: what a document is about stands at its beginning. */
    public static final int MOST_CHARACTERS = 20_000;

    public AttachmentText {
        text = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    }

    @Override
    public String toString() {
        return "AttachmentText[" + sha256 + ", " + text.length() + " characters]";
    }
}
