package vn.thanhdong.procedures.ui.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of a text in which the engine marked what matched. Nothing of it is ever treated as HTML but the marks
 * themselves: everything else comes out as plain text.
 *
 * @param text a stretch of the original text
 * @param marked whether it matched
 */
public record Highlight(String text, boolean marked) {

    private static final String OPEN = "<em>";
    private static final String CLOSE = "</em>";

    /** The pieces in order. */
    public static List<Highlight> of(String html) {
        var pieces = new ArrayList<Highlight>();
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf(OPEN, at);
            int close = open < 0 ? -1 : html.indexOf(CLOSE, open);
            if (close < 0) {
                add(pieces, html.substring(at), false);
                return List.copyOf(pieces);
            }
            add(pieces, html.substring(at, open), false);
            add(pieces, html.substring(open + OPEN.length(), close), true);
            at = close + CLOSE.length();
        }
        return List.copyOf(pieces);
    }

    private static void add(List<Highlight> pieces, String escaped, boolean marked) {
        if (!escaped.isEmpty()) {
            pieces.add(new Highlight(plain(escaped), marked));
        }
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&#x2F;", "/")
                .replace("&amp;", "&");
    }
}
