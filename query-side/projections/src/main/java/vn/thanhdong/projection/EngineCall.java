package vn.thanhdong.projection;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import vn.thanhdong.query.AnswersUnavailable;

/** A call of the search engine. That it is away, overloaded or not set up yet is told apart from a wrong question. */
@FunctionalInterface
public interface EngineCall<A> {

    A make() throws IOException;

    /** @throws AnswersUnavailable when asking again later may help */
    static <A> A answer(EngineCall<A> call) {
        try {
            return call.make();
        } catch (IOException away) {
            throw new AnswersUnavailable(away);
        } catch (ElasticsearchException refused) {
            boolean notSetUpYet =
                    "index_not_found_exception".equals(refused.error().type());
            if (refused.status() == 429 || refused.status() >= 500 || notSetUpYet) {
                throw new AnswersUnavailable(refused);
            }
            throw refused;
        }
    }
}
