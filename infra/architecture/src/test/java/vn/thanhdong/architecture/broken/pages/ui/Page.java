package vn.thanhdong.architecture.broken.pages.ui;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.sql.Connection;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.model.Circumstances;
import vn.thanhdong.projection.document.EngineAway;

/** A page that knows too much. */
record Page(
        DossierEvent event,
        Circumstances inside,
        EngineAway derived,
        Connection database,
        ElasticsearchClient engine,
        PositionedEvents store,
        EventStore events,
        List<String> rows) {}
