package vn.thanhdong.embedded.elasticsearch;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.jspecify.annotations.Nullable;

/** Indexes the beginnings of a word ({@code min_gram} to {@code max_gram} letters), for search as you type. */
final class EdgeNgram extends AbstractTokenFilterFactory {

    private final int shortest;
    private final int longest;
    private final boolean preserveOriginal;

    EdgeNgram(String name, @Nullable Settings given) {
        super(name);
        Settings settings = given == null ? Settings.EMPTY : given;
        this.shortest = settings.getAsInt("min_gram", 1);
        this.longest = settings.getAsInt("max_gram", 2);
        this.preserveOriginal = settings.getAsBoolean("preserve_original", false);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new EdgeNGramTokenFilter(tokens, shortest, longest, preserveOriginal);
    }
}
