package vn.thanhdong.embedded.elasticsearch;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** Removes white space around a token, which matters where a whole value is one token. */
final class Trim extends AbstractTokenFilterFactory implements NormalizingTokenFilterFactory {

    Trim(String name) {
        super(name);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new TrimFilter(tokens);
    }
}
