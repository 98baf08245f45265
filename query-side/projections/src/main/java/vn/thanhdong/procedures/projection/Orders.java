package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import vn.thanhdong.procedures.query.DossierOrder;

/** The orders of lists. The id comes last, so that equal dossiers keep their places from page to page. */
final class Orders {

    private static final SortOptions NEWEST = by("standing.submittedAt", SortOrder.Desc);
    private static final SortOptions ID = by("id", SortOrder.Asc);

    private Orders() {}

    static List<SortOptions> of(DossierOrder order, boolean hasWords) {
        return switch (order) {
            case RELEVANCE -> hasWords ? List.of(score(), NEWEST, ID) : List.of(NEWEST, ID);
            case NEWEST -> List.of(NEWEST, ID);
            case OLDEST -> List.of(by("standing.submittedAt", SortOrder.Asc), ID);
            case ACCEPTED -> List.of(by("standing.acceptedAt", SortOrder.Asc), ID);
            case DUE -> List.of(by("standing.urgentAt", SortOrder.Asc), NEWEST, ID);
            case NAME -> List.of(by("words.nameOrder", SortOrder.Asc), ID);
        };
    }

    static List<SortOptions> lastChanged() {
        return List.of(by("changedAt", SortOrder.Desc), ID);
    }

    private static SortOptions score() {
        return SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(one -> one.field(field).order(order).missing("_last")));
    }
}
