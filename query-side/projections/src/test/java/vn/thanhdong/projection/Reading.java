package vn.thanhdong.projection;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.projection.document.Documents;
import vn.thanhdong.projection.document.Stored;
import vn.thanhdong.projection.running.Ground;

/** What readers of an index see. */
public final class Reading {

    private Reading() {}

    /** All documents with their versions, by id. */
    public static Map<String, Stored<Parcel>> all(Ground ground, String index) {
        try {
            ground.engine().indices().refresh(refresh -> refresh.index(index));
            Map<String, Stored<Parcel>> all = new TreeMap<>();
            @Nullable String after = null;
            while (true) {
                String last = after;
                var hits = ground.engine()
                        .search(
                                search -> {
                                    search.index(index)
                                            .size(5_000)
                                            .version(true)
                                            .sort(sort -> sort.field(
                                                    by -> by.field("parcel").order(SortOrder.Asc)));
                                    return last == null ? search : search.searchAfter(value -> value.stringValue(last));
                                },
                                Parcel.class)
                        .hits()
                        .hits();
                if (hits.isEmpty()) {
                    return all;
                }
                hits.forEach(hit -> all.put(
                        hit.id(),
                        new Stored<>(Objects.requireNonNull(hit.source()), Objects.requireNonNull(hit.version()))));
                after = hits.get(hits.size() - 1).id();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Parcel one(Ground ground, Parcels projection, String index, String id) {
        var documents = new Documents<>(ground.engine(), ground.json(), index, projection.documentType());
        return Objects.requireNonNull(documents.load(List.of(id)).get(id)).document();
    }
}
