package vn.thanhdong.embedded.elasticsearch;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.jspecify.annotations.Nullable;

/** Turns {@code Đăng ký} into {@code Dang ky}; with {@code preserve_original} both are indexed. */
final class AsciiFolding extends AbstractTokenFilterFactory implements NormalizingTokenFilterFactory {

    private final boolean preserveOriginal;

    // the engine gives no settings when the filter is asked for outside an index, by _analyze
    AsciiFolding(String name, @Nullable Settings settings) {
        super(name);
        this.preserveOriginal = settings != null && settings.getAsBoolean("preserve_original", false);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new ASCIIFoldingFilter(tokens, preserveOriginal);
    }

    @Override
    public TokenStream normalize(TokenStream tokens) {
        // a normalised value is one token: there is no room for the original beside it
        return new ASCIIFoldingFilter(tokens, false);
    }
}
