package vn.thanhdong.access.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.Absences;
import vn.thanhdong.access.ExpiringCache;
import vn.thanhdong.projection.EngineCall;
import vn.thanhdong.territory.AgencyCode;

/** The documents of absences, as they are read. */
public final class AbsenceIndex implements Absences {

    /** Every worklist asks; nobody notices half a second later that a colleague has left. */
    private static final Duration REMEMBERED = Duration.ofMillis(500);

    private static final int MOST_AGENCIES = 1_000;

    private final ElasticsearchClient client;
    private final Clock clock;
    private final ExpiringCache<AgencyCode, List<Absence>> recent;

    public AbsenceIndex(ElasticsearchClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
        this.recent = new ExpiringCache<>(MOST_AGENCIES, clock);
    }

    @Override
    public List<Absence> of(AgencyCode agency) {
        return recent.find(agency).orElseGet(() -> {
            List<Absence> read = get(agency).map(AbsenceDocument::absences).orElse(List.of());
            recent.put(agency, read, clock.instant().plus(REMEMBERED));
            return read;
        });
    }

    /** The newest document of that agency, whether searches see it already or not. */
    Optional<AbsenceDocument> get(AgencyCode agency) {
        return EngineCall.answer(() -> Optional.ofNullable(client.get(
                        get -> get.index(AbsenceProjection.NAME)
                                .id(agency.value())
                                .realtime(true),
                        AbsenceDocument.class)
                .source()));
    }

    /** Those of all agencies, the newest among them. */
    List<Absence> all() {
        EngineCall.answer(() -> client.indices().refresh(refresh -> refresh.index(AbsenceProjection.NAME)));
        return EngineCall.answer(() -> client
                .search(search -> search.index(AbsenceProjection.NAME).size(MOST_AGENCIES), AbsenceDocument.class)
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .flatMap(document -> document.absences().stream())
                .toList());
    }
}
