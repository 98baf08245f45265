package vn.thanhdong.projection.running;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.document.Documents;
import vn.thanhdong.projection.document.Memory;
import vn.thanhdong.projection.index.VersionedIndex;
import vn.thanhdong.projection.live.LiveProcessor;
import vn.thanhdong.projection.live.Tokens;
import vn.thanhdong.projection.rebuild.EventReader;
import vn.thanhdong.projection.setaside.SetAsideDocuments;

/** What all projections of a process stand on. */
public record Ground(
        ElasticsearchClient engine,
        JsonMapper json,
        DataSource dataSource,
        TransactionOperations transaction,
        LiveProcessor.Engine live,
        EventReader events,
        Memory memory,
        Clock clock) {

    Tokens tokens() {
        return new Tokens(live.tokens(), dataSource, live.transactions(), live.positions(), live.segments());
    }

    SetAsideDocuments setAside() {
        return live.setAside();
    }

    <D> Documents<D> documents(Projection<D> projection, VersionedIndex index) {
        return new Documents<>(engine, json, index.name(), projection.documentType());
    }
}
