package vn.thanhdong.projection.running;

import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.parcels.event.ParcelMoved;
import vn.thanhdong.parcels.event.ParcelSent;
import vn.thanhdong.projection.Parcel;
import vn.thanhdong.projection.Parcels;
import vn.thanhdong.projection.Reading;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.TestGround;
import vn.thanhdong.projection.document.DocumentFold;
import vn.thanhdong.projection.document.Documents;
import vn.thanhdong.projection.document.Stored;

/** Measures following and rebuilding, with documents of about 1 KB. Arguments: parcels, events of each. */
public final class ProjectionRates {

    private static final String TEXT = "Nguyễn Thị Hoà, thôn Đông ".repeat(32);

    private ProjectionRates() {}

    public static void main(String[] arguments) {
        int parcels = Integer.parseInt(arguments[0]);
        int each = Integer.parseInt(arguments[1]);
        for (boolean neighbours : new boolean[] {true, true, false}) {
            try (TestGround test = new TestGround(512_000_000)) {
                measure(test, parcels, each, neighbours);
            }
        }
        System.exit(0);
    }

    private static void measure(TestGround test, int parcels, int each, boolean neighbours) {
        Parcels projection = new Parcels(TestGround.freshName());
        String order = neighbours ? "neighbours " : "interleaved";
        RunningProjection<Parcel> running = new RunningProjection<>(test.ground, projection);
        running.start();
        await(() -> running.serving().isPresent());
        running.close();
        append(test, parcels, each, neighbours);
        long events = test.reader.head();

        try (RunningProjection<Parcel> live = new RunningProjection<>(test.ground, projection)) {
            Instant start = Instant.now();
            live.start();
            await(() -> live.lag() == 0);
            report(order + " live", events, start);

            start = Instant.now();
            live.rebuild();
            await(() -> !live.rebuilding());
            report(order + " rebuild to swap", events, start);
            System.out.printf(
                    "%-30s %,9d events/s%n",
                    order + " rebuild reading",
                    live.rebuildProgress().orElseThrow().eventsPerSecond());

            Map<String, Stored<Parcel>> all = Reading.all(test.ground, projection.name());
            start = Instant.now();
            bareBulk(test, projection, all);
            report(order + " bare bulk, documents", all.size(), start);
        }
    }

    private static void append(TestGround test, int parcels, int each, boolean neighbours) {
        int steps = neighbours ? 1 : each;
        int length = neighbours ? each : 1;
        for (int step = 0; step < steps; step++) {
            int from = step;
            for (int start = 0; start < parcels; start += 500) {
                test.appender.append(IntStream.range(start, Math.min(parcels, start + 500))
                        .mapToObj(i -> history("a" + i, from, length))
                        .toList());
            }
        }
        test.awaitPositions();
    }

    private static AggregateHistory history(String parcel, int first, int count) {
        List<DomainEvent> events = new ArrayList<>();
        for (int step = first; step < first + count; step++) {
            events.add(
                    step == 0
                            ? new ParcelSent(
                                    parcel, Personal.known(new PersonId("p-" + parcel), TEXT), "12", Instant.EPOCH)
                            : new ParcelMoved(parcel, step, Instant.EPOCH));
        }
        return new AggregateHistory("Parcel", parcel, first, events, Map.of());
    }

    private static void bareBulk(TestGround test, Parcels projection, Map<String, Stored<Parcel>> all) {
        String index = projection.name() + "-bare";
        try (var definition =
                Objects.requireNonNull(ProjectionRates.class.getResourceAsStream("/parcels/index.json"))) {
            String body = new String(definition.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .replace("\"number_of_shards\": 1", "\"number_of_shards\": 1, \"refresh_interval\": \"-1\"");
            test.ground
                    .engine()
                    .indices()
                    .create(CreateIndexRequest.of(
                            create -> create.withJson(new StringReader(body)).index(index)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Documents<Parcel> documents = new Documents<>(test.ground.engine(), test.ground.json(), index, Parcel.class);
        List<List<DocumentFold<Parcel>>> halves = List.of(new ArrayList<>(), new ArrayList<>());
        all.forEach((id, stored) -> {
            DocumentFold<Parcel> fold =
                    new DocumentFold<>(new Fixed(projection, stored.document()), id, Optional.empty());
            fold.apply(new RecordedEvent(
                    stored.version(), id, id, 0, Instant.EPOCH, new ParcelMoved(id, 0, Instant.EPOCH), Map.of()));
            halves.get(Math.floorMod(id.hashCode(), 2)).add(fold);
        });
        halves.stream()
                .map(half -> CompletableFuture.runAsync(() -> documents.write(half)))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private static void report(String what, long count, Instant start) {
        long millis = Duration.between(start, Instant.now()).toMillis();
        System.out.printf("%-30s %,9d /s (%,d in %,d ms)%n", what, count * 1000 / millis, count, millis);
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(10))
                .until(condition);
    }

    /** Always the same document. */
    private record Fixed(Parcels parcels, Parcel document) implements vn.thanhdong.projection.Projection<Parcel> {
        @Override
        public String name() {
            return parcels.name();
        }

        @Override
        public Class<Parcel> documentType() {
            return Parcel.class;
        }

        @Override
        public String indexDefinition() {
            return parcels.indexDefinition();
        }

        @Override
        public boolean handles(Class<? extends DomainEvent> type) {
            return parcels.handles(type);
        }

        @Override
        public String documentId(DomainEvent event) {
            return parcels.documentId(event);
        }

        @Override
        public Parcel after(@org.jspecify.annotations.Nullable Parcel before, RecordedEvent event) {
            return document;
        }
    }
}
