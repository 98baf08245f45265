package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.util.NamedValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The original text with {@code <em>} around what matched, escaped as HTML because people wrote it. */
final class Highlights {

    /** Where words of the form stand that matched. */
    static final String FORM = "form";

    /** Where words of a document stand that was handed in. */
    static final String ATTACHMENT = "attachment";

    private static final String ATTACHED = "words.attachments.text";

    private static final Highlight OF_WORDS = Highlight.of(highlight -> highlight
            .encoder(HighlighterEncoder.Html)
            .fields(
                    NamedValue.of("words.applicantName", HighlightField.of(field -> field.numberOfFragments(0))),
                    NamedValue.of(
                            "words.form",
                            HighlightField.of(
                                    field -> field.numberOfFragments(3).fragmentSize(120))),
                    NamedValue.of(
                            ATTACHED,
                            HighlightField.of(
                                    field -> field.numberOfFragments(1).fragmentSize(80)))));

    private Highlights() {}

    static SearchRequest.Builder askedFor(SearchRequest.Builder request) {
        return request.highlight(OF_WORDS);
    }

    static Map<String, String> of(Map<String, List<String>> found, DossierDocument dossier, TypedWords typed) {
        Map<String, String> highlights = new HashMap<>();
        putJoined(highlights, "applicantName", found.get("words.applicantName"));
        putJoined(highlights, FORM, found.get("words.form"));
        putJoined(highlights, ATTACHMENT, found.get(ATTACHED));
        String shown = dossier.codes().shown();
        for (String code : typed.codes()) {
            int at = shown.toLowerCase(Locale.ROOT).indexOf(code);
            if (at >= 0) {
                int end = at + code.length();
                highlights.put(
                        "code",
                        shown.substring(0, at) + "<em>" + shown.substring(at, end) + "</em>" + shown.substring(end));
                break;
            }
        }
        return highlights;
    }

    private static void putJoined(Map<String, String> highlights, String name, @Nullable List<String> fragments) {
        if (fragments != null && !fragments.isEmpty()) {
            highlights.put(name, String.join(" … ", fragments));
        }
    }
}
