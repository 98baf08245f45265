package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.Absences;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.projection.OpenMandates;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.projection.document.DocumentJson;
import vn.thanhdong.territory.AgencyCode;

/** Documents on a real node, and the answers that are read from them at a fixed moment. */
final class DossiersOnEngine implements AutoCloseable {

    static final Instant NOW = Instant.parse("2023-05-10T03:00:00Z");
    static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final NumberHashes HASHES = new NumberHashes() {
        @Override
        public String identityNumber(String number) {
            return "i-" + number;
        }

        @Override
        public String phone(String number) {
            return "p-" + number;
        }
    };
    static final Freshness FRESH = () -> new Freshness.Seen(NOW, false);

    final ElasticsearchClient client;
    final DossierReading reading;
    final DossierLists lists;
    final OneDossier one;
    final ServiceFigureAnswers figures;
    final MyDayAnswers days;
    final ReportAnswers reports;
    final SignAnswers signs;
    final LoadAnswers loads;
    final DeskAnswers desks;
    final TrackingAnswers tracking;
    final ProcedureAnswers procedures;

    DossiersOnEngine(URI address) {
        client = new ElasticsearchClient(new Rest5ClientTransport(
                Rest5Client.builder(address).build(), new Jackson3JsonpMapper(DocumentJson.mapper())));
        reading = new DossierReading(
                client, () -> CATALOGUE, CLOCK, HASHES, FRESH, Absences.NONE, OpenMandates.WHOLE_PROVINCE);
        lists = new DossierLists(reading);
        one = new OneDossier(reading);
        figures = new ServiceFigureAnswers(reading);
        days = new MyDayAnswers(reading);
        reports = new ReportAnswers(reading);
        signs = new SignAnswers(reading);
        loads = new LoadAnswers(reading);
        desks = new DeskAnswers(reading);
        tracking = new TrackingAnswers(client, FRESH, CLOCK);
        procedures = new ProcedureAnswers(client, () -> CATALOGUE);
    }

    void holds(List<DossierDocument> documents) throws IOException {
        client.indices().delete(delete -> delete.index(DossierProjection.NAME).ignoreUnavailable(true));
        try (var definition = DossierProjection.class.getResourceAsStream(
                "/" + new DossierProjection(CATALOGUE.calendar()).indexDefinition())) {
            client.indices()
                    .create(create -> create.index(DossierProjection.NAME).withJson(definition));
        }
        if (!documents.isEmpty()) {
            add(documents);
        }
    }

    void add(List<DossierDocument> documents) throws IOException {
        var bulk = new BulkRequest.Builder().index(DossierProjection.NAME).refresh(Refresh.True);
        documents.forEach(document ->
                bulk.operations(o -> o.index(i -> i.id(document.id().value())
                        .versionType(VersionType.External)
                        .version(document.sequence() + 1)
                        .document(document))));
        BulkResponse answer = client.bulk(bulk.build());
        if (answer.errors()) {
            throw new IOException(answer.items().stream()
                    .filter(item -> item.error() != null)
                    .findFirst()
                    .toString());
        }
    }

    static Actor actor(Role role, String agency) {
        return new Actor(new PersonId("staff"), role, Optional.of(new AgencyCode(agency)), Optional.empty());
    }

    static Actor citizen(String person) {
        return new Actor(new PersonId(person), Role.CITIZEN, Optional.empty(), Optional.empty());
    }

    static final Actor AUDITOR = actor(Role.AUDITOR, "H23");

    @Override
    public void close() throws IOException {
        client._transport().close();
    }
}
