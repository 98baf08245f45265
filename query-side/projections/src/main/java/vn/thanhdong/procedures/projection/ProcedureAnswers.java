package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryHandler;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.language.VietnameseText;
import vn.thanhdong.procedures.query.FindProcedures;
import vn.thanhdong.procedures.query.ProceduresFound;
import vn.thanhdong.projection.EngineCall;

/** Answers anybody who looks for a procedure, with or without accents. */
public final class ProcedureAnswers {

    private static final int ALL = 1_000;

    private final ElasticsearchClient client;
    private final Supplier<Catalogue> catalogue;
    private final ProcedureIndex index;

    public ProcedureAnswers(ElasticsearchClient client, Supplier<Catalogue> catalogue) {
        this.client = client;
        this.catalogue = catalogue;
        this.index = new ProcedureIndex(client);
    }

    /**
     * Writes the catalogue's procedures to the index that is searched. Best done at start; a question does it otherwise.
     *
     * @throws vn.thanhdong.query.AnswersUnavailable while the engine is away
     */
    public void prepare() {
        index.holds(catalogue.get());
    }

    /** Best match first; in the order of the catalogue when there are no words. */
    @QueryHandler
    public ProceduresFound find(FindProcedures question) {
        String text = VietnameseText.nfc(question.text()).strip();
        if (text.isEmpty()) {
            return new ProceduresFound(catalogue.get().procedures().values().stream()
                    .map(procedure -> new ProceduresFound.Hit(
                            procedure.code(), Html.escaped(procedure.name().vi())))
                    .toList());
        }
        prepare();
        var answer = EngineCall.answer(() -> client.search(
                search -> search.index(ProcedureIndex.NAME)
                        .size(ALL)
                        .query(matching(text))
                        .highlight(h -> h.encoder(HighlighterEncoder.Html)
                                .fields(NamedValue.of("name", HighlightField.of(field -> field.numberOfFragments(0))))),
                ProcedureDocument.class));
        return new ProceduresFound(
                answer.hits().hits().stream().map(ProcedureAnswers::hit).toList());
    }

    private static ProceduresFound.Hit hit(Hit<ProcedureDocument> hit) {
        ProcedureDocument procedure = Objects.requireNonNull(hit.source(), "source");
        List<String> marked = hit.highlight().getOrDefault("name", List.of());
        return new ProceduresFound.Hit(
                procedure.code(), marked.isEmpty() ? Html.escaped(procedure.name()) : marked.getFirst());
    }

    private static Query matching(String text) {
        return Query.of(q -> q.bool(b -> {
            b.should(s -> s.multiMatch(m -> m.query(text)
                    .fields("name^4", "nameEn^2", "field", "summary")
                    .type(TextQueryType.CrossFields)
                    .operator(Operator.And)));
            b.should(s -> s.matchPhrasePrefix(m -> m.field("name").query(text).boost(4f)));
            b.should(s -> s.term(t -> t.field("wholeName").value(text).boost(100f)));
            b.should(s -> s.prefix(
                    t -> t.field("wholeName").value(VietnameseText.folded(text)).boost(20f)));
            b.should(s -> s.term(
                    t -> t.field("code").value(text).caseInsensitive(true).boost(100f)));
            VietnameseText.tonePlacements(text)
                    .forEach(spelling -> b.should(s -> s.constantScore(c -> c.filter(f ->
                                    f.matchPhrase(m -> m.field("name.accented").query(spelling)))
                            .boost(10f))));
            return b.minimumShouldMatch("1");
        }));
    }
}
