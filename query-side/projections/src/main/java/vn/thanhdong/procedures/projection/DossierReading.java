package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.util.function.Supplier;
import vn.thanhdong.access.Absences;
import vn.thanhdong.access.Mandates;
import vn.thanhdong.catalogue.Catalogue;

/** What all answers about dossiers read by: the index, the conditions of a search, and how fresh what they find is. */
public final class DossierReading {

    private final DossierIndex index;
    private final DossierSearch search;
    private final Freshness freshness;

    /** Where nobody is away, and no auditor is sent by anybody. */
    public DossierReading(
            ElasticsearchClient client,
            Supplier<Catalogue> catalogue,
            Clock clock,
            NumberHashes hashes,
            Freshness freshness) {
        this(client, catalogue, clock, hashes, freshness, Absences.NONE, Mandates.NONE);
    }

    /**
     * @param absences whose work waits for a deputy as well
     * @param mandates without which auditors see nothing
     */
    public DossierReading(
            ElasticsearchClient client,
            Supplier<Catalogue> catalogue,
            Clock clock,
            NumberHashes hashes,
            Freshness freshness,
            Absences absences,
            Mandates mandates) {
        this.index = new DossierIndex(client);
        this.search = new DossierSearch(index, catalogue, clock, hashes, absences, mandates);
        this.freshness = freshness;
    }

    DossierIndex index() {
        return index;
    }

    DossierSearch search() {
        return search;
    }

    Freshness freshness() {
        return freshness;
    }
}
