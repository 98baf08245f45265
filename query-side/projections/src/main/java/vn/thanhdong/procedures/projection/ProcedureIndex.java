package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.projection.EngineCall;

/**
 * The procedures of the catalogue as documents. It holds what the packs say, not what happened, so it is simply made
 * again when the packs have another version.
 */
final class ProcedureIndex {

    static final String NAME = "procedures";

    private static final String DEFINITION = "/vn/thanhdong/procedures/projection/procedures.json";

    private final ElasticsearchClient client;
    private String version = "";

    ProcedureIndex(ElasticsearchClient client) {
        this.client = client;
    }

    /** Makes sure that exactly this catalogue's procedures are found. */
    synchronized void holds(Catalogue catalogue) {
        if (version.equals(catalogue.version())) {
            return;
        }
        EngineCall.answer(() -> {
            String index = NAME + "-" + catalogue.version().substring(0, 12);
            if (!client.indices().exists(exists -> exists.index(index)).value()) {
                create(index);
            }
            write(index, catalogue);
            client.indices()
                    .updateAliases(aliases -> aliases.actions(a -> a.remove(
                                    r -> r.index(NAME + "-*").alias(NAME).mustExist(false)))
                            .actions(a -> a.add(add -> add.index(index).alias(NAME))));
            return index;
        });
        version = catalogue.version();
    }

    private void create(String index) throws IOException {
        try (InputStream definition =
                Objects.requireNonNull(ProcedureIndex.class.getResourceAsStream(DEFINITION), DEFINITION)) {
            client.indices().create(create -> create.index(index).withJson(definition));
        }
    }

    private void write(String index, Catalogue catalogue) throws IOException {
        var bulk = new BulkRequest.Builder().index(index).refresh(Refresh.True);
        catalogue
                .procedures()
                .values()
                .forEach(procedure -> bulk.operations(operation -> operation.index(
                        one -> one.id(procedure.code().value()).document(ProcedureDocument.of(procedure)))));
        BulkResponse answer = client.bulk(bulk.build());
        if (answer.errors()) {
            throw new IOException("The engine refused procedures: "
                    + answer.items().stream()
                            .filter(item -> item.error() != null)
                            .findFirst());
        }
    }
}
