package vn.thanhdong.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.engines.SharedEngines;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.model.Circumstances;
import vn.thanhdong.procedures.model.PastDossier;
import vn.thanhdong.procedures.projection.DossierDocument;
import vn.thanhdong.procedures.projection.DossierProjection;
import vn.thanhdong.procedures.projection.DossierReading;
import vn.thanhdong.procedures.projection.Freshness;
import vn.thanhdong.procedures.projection.NumberHashes;
import vn.thanhdong.procedures.projection.ServiceFigureAnswers;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.procedures.query.GetServiceFigures;
import vn.thanhdong.procedures.query.ServiceFigures;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.document.DocumentJson;
import vn.thanhdong.query.TimeAxis;
import vn.thanhdong.territory.AgencyCode;

/** The table of 2023, imported in 2026, seen both ways. That all of it is the published one says {@link DemoTableTest}. */
class TableAsOfTest {

    private static final Catalogue CATALOGUE = CommandSide.CATALOGUE;
    private static final Instant IMPORTED = Instant.parse("2026-11-24T03:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 6, 15);
    private static final Actor LEADER = new Actor(
            new PersonId("leader"), Role.PROVINCE_LEADER, Optional.of(new AgencyCode("H23")), Optional.empty());

    /** One row in so many: enough of every service, and seconds instead of minutes. */
    private static final int PART = 10;

    private static final int BULK = 2_000;

    private static final Map<String, Long> RECEIVED = new TreeMap<>();
    private static ElasticsearchClient client;
    private static ServiceFigureAnswers figures;

    @BeforeAll
    static void importTable() throws IOException {
        client = new ElasticsearchClient(new Rest5ClientTransport(
                Rest5Client.builder(SharedEngines.elasticsearchUri()).build(),
                new Jackson3JsonpMapper(DocumentJson.mapper())));
        var projection = new DossierProjection(CATALOGUE.calendar());
        client.indices().delete(delete -> delete.index(DossierProjection.NAME).ignoreUnavailable(true));
        try (var definition = DossierProjection.class.getResourceAsStream("/" + projection.indexDefinition())) {
            client.indices()
                    .create(create -> create.index(DossierProjection.NAME).withJson(definition));
        }
        var told =
                new Circumstances(LEADER, IMPORTED, OptionalLong.empty(), CATALOGUE, new NoCodes(), new PlainHashes());
        var bulk = new BulkRequest.Builder().index(DossierProjection.NAME);
        int number = 0;
        int waiting = 0;
        for (Iterator<Map<String, String>> rows = new DemoTable(CATALOGUE).full(); rows.hasNext(); number++) {
            Map<String, String> row = rows.next();
            if (number % PART != 0) {
                continue;
            }
            RECEIVED.merge(row.get("procedureCode"), 1L, Long::sum);
            DossierDocument document = document(projection, row, told);
            bulk.operations(o -> o.index(i -> i.id(document.dossier()).document(document)));
            if (++waiting == BULK) {
                assertThat(client.bulk(bulk.build()).errors()).isFalse();
                bulk = new BulkRequest.Builder().index(DossierProjection.NAME);
                waiting = 0;
            }
        }
        assertThat(client.bulk(bulk.build()).errors()).isFalse();
        client.indices().refresh(refresh -> refresh.index(DossierProjection.NAME));
        figures = new ServiceFigureAnswers(new DossierReading(
                client,
                () -> CATALOGUE,
                Clock.fixed(IMPORTED.plusSeconds(86_400), ZoneOffset.UTC),
                new Hashes(),
                () -> new Freshness.Seen(IMPORTED, false)));
    }

    @AfterAll
    static void leave() throws IOException {
        client.indices().delete(delete -> delete.index(DossierProjection.NAME).ignoreUnavailable(true));
        client._transport().close();
    }

    @Test
    void by_what_had_happened_the_table_is_whole_at_the_end_of_its_last_day() {
        ServiceFigures then = at("2023-06-15T16:59:59.999Z", TimeAxis.OCCURRED);
        assertThat(received(then)).isEqualTo(RECEIVED);
        assertThat(then.total().within() + then.total().late()).isPositive();
    }

    @Test
    void by_what_had_happened_half_of_it_is_there_halfway_and_nothing_on_new_years_eve() {
        long all = RECEIVED.values().stream().mapToLong(Long::longValue).sum();
        assertThat(at("2023-03-25T17:00:00Z", TimeAxis.OCCURRED).total().receivedTotal())
                .isBetween(all / 3, all * 2 / 3);
        assertThat(at("2022-12-31T16:59:59Z", TimeAxis.OCCURRED).total().receivedTotal())
                .isZero();
    }

    @Test
    void by_what_was_on_record_there_is_nothing_before_the_import_and_all_of_it_after() {
        assertThat(at("2023-06-15T16:59:59.999Z", TimeAxis.RECORDED).total().receivedTotal())
                .isZero();
        assertThat(at("2026-11-24T02:59:59.999Z", TimeAxis.RECORDED).total().receivedTotal())
                .isZero();
        ServiceFigures after = at("2026-11-24T03:01:00Z", TimeAxis.RECORDED);
        assertThat(received(after)).isEqualTo(RECEIVED);
        ServiceFigures now = ask(null);
        assertThat(after.rows()).isEqualTo(now.rows());
    }

    private static ServiceFigures at(String moment, TimeAxis axis) {
        return ask(new AsOf(Instant.parse(moment), axis));
    }

    private static ServiceFigures ask(@Nullable AsOf asOf) {
        return figures.answer(
                new GetServiceFigures(
                        FIRST_DAY, LAST_DAY, GetServiceFigures.By.SERVICE, Set.of(), Set.of(), Set.of(), asOf),
                LEADER);
    }

    private static Map<String, Long> received(ServiceFigures figures) {
        var received = new TreeMap<String, Long>();
        figures.rows().stream()
                .filter(row -> row.receivedTotal() > 0)
                .forEach(row -> received.put(row.code(), row.receivedTotal()));
        return received;
    }

    /** Recorded all at once, as an import records a dossier. */
    private static DossierDocument document(
            DossierProjection projection, Map<String, String> row, Circumstances circumstances) {
        var told = (PastDossier.Telling.Told) PastDossier.tell(row, circumstances);
        DossierDocument document = null;
        long sequence = 0;
        for (DossierEvent event : told.events()) {
            document = projection.after(
                    document,
                    new RecordedEvent(
                            sequence + 1,
                            "event",
                            event.dossierId().value(),
                            sequence,
                            IMPORTED.plusNanos(sequence * 300_000),
                            event,
                            Map.of(EventMetadata.IMPORTED, "true")));
            sequence++;
        }
        return Objects.requireNonNull(document);
    }

    private static final class Hashes implements NumberHashes {

        @Override
        public String identityNumber(String number) {
            return number;
        }

        @Override
        public String phone(String number) {
            return number;
        }
    }
}
