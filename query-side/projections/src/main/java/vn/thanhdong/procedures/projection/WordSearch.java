package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import vn.thanhdong.language.VietnameseText;

/**
 * Finds dossiers by what was typed: every word, with or without accents, those with the same accents first; phrases;
 * fragments of codes; whole identity and phone numbers by their hash. In documents that were handed in, words that stand
 * near each other.
 */
final class WordSearch {

    private static final List<String> FOLDED = List.of("words.applicantName^3", "words.submitter.name^2", "words.form");
    private static final List<String> ACCENTED =
            List.of("words.applicantName.accented^3", "words.submitter.name.accented^2", "words.form.accented");
    private static final float SAME_ACCENTS = 4;

    private static final String ATTACHED = "words.attachments.text";
    private static final String ATTACHED_ACCENTED = "words.attachments.text.accented";
    /** Behind what stands in names and forms. */
    private static final float ATTACHED_WEIGHT = 0.3f;
    /** Syllables are words of their own here, and in ten pages nearly all of them stand somewhere. */
    private static final int NEAR_EACH_OTHER = 5;

    private final NumberHashes hashes;

    WordSearch(NumberHashes hashes) {
        this.hashes = hashes;
    }

    /**
     * @param personalData whether names, numbers and contents may be searched; codes always may
     */
    Query query(TypedWords typed, boolean personalData) {
        var all = new BoolQuery.Builder();
        typed.codes().forEach(code -> all.must(code(code, personalData)));
        if (!personalData) {
            boolean more = !typed.words().isEmpty() || !typed.phrases().isEmpty();
            return more ? Query.of(q -> q.matchNone(none -> none)) : all.build()._toQuery();
        }
        if (!typed.words().isEmpty()) {
            all.must(Filters.any(List.of(words(typed.words(), FOLDED), attached(typed.words(), NEAR_EACH_OTHER))));
            VietnameseText.tonePlacements(typed.words()).forEach(spelling -> {
                all.should(preferred(words(spelling, ACCENTED)));
                all.should(attachedAsTyped(spelling, NEAR_EACH_OTHER));
            });
        }
        for (String phrase : typed.phrases()) {
            all.must(Filters.any(List.of(phrase(phrase, FOLDED), attached(phrase, 0))));
            VietnameseText.tonePlacements(phrase).forEach(spelling -> {
                all.should(preferred(phrase(spelling, ACCENTED)));
                all.should(attachedAsTyped(spelling, 0));
            });
        }
        return all.build()._toQuery();
    }

    private Query code(String code, boolean personalData) {
        List<Query> ways = new ArrayList<>();
        ways.add(Query.of(q -> q.prefix(p -> p.field("codes.parts").value(code).boost(2f))));
        if (personalData) {
            ways.add(words(code, FOLDED));
            ways.add(attached(code, 0));
            if (code.matches("\\d{9,13}(-\\d{3})?")) {
                ways.add(Filters.is("words.identityHash", hashes.identityNumber(code)));
                ways.add(Filters.is("words.phoneHash", hashes.phone(code)));
                ways.add(Filters.is("words.submitter.identityHash", hashes.identityNumber(code)));
                ways.add(Filters.is("words.submitter.phoneHash", hashes.phone(code)));
            }
        }
        return Filters.any(ways);
    }

    /** In one document, these words in about this order. */
    private static Query attached(String text, int apart) {
        return Query.of(q ->
                q.matchPhrase(m -> m.field(ATTACHED).query(text).slop(apart).boost(ATTACHED_WEIGHT)));
    }

    private static Query attachedAsTyped(String text, int apart) {
        return Query.of(q -> q.constantScore(c -> c.filter(f -> f.matchPhrase(
                        m -> m.field(ATTACHED_ACCENTED).query(text).slop(apart)))
                .boost(ATTACHED_WEIGHT)));
    }

    private static Query preferred(Query query) {
        return Query.of(q -> q.constantScore(c -> c.filter(query).boost(SAME_ACCENTS)));
    }

    private static Query words(String text, List<String> fields) {
        return Query.of(q -> q.multiMatch(m ->
                m.query(text).fields(fields).type(TextQueryType.CrossFields).operator(Operator.And)));
    }

    private static Query phrase(String text, List<String> fields) {
        return Query.of(q -> q.multiMatch(m -> m.query(text).fields(fields).type(TextQueryType.Phrase)));
    }
}
