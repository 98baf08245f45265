package vn.thanhdong.procedures.ui.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierPage;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossiers;

/**
 * A list of dossiers, read page after page as somebody scrolls. The engine continues from a cursor, a grid asks by
 * number: this keeps what was read, up to a bound at which people filter or export instead.
 */
public final class DossierPages {

    /** More than anybody scrolls through. */
    public static final int MOST_ROWS = 5_000;

    private static final int SCREEN = 100;
    private static final int FILE = 1_000;

    private final Function<FindDossiers, DossierPage> ask;
    private final DossierFilter filter;
    private final DossierOrder order;
    private final List<DossierSummary> read = new ArrayList<>();
    private final DossierPage first;
    private String next;

    /** Reads the first page. */
    public DossierPages(
            Function<FindDossiers, DossierPage> ask, DossierFilter filter, DossierOrder order, boolean facets) {
        this.ask = ask;
        this.filter = filter;
        this.order = order;
        first = ask.apply(new FindDossiers(filter, order, SCREEN, "", facets));
        read.addAll(first.dossiers());
        next = first.next();
    }

    /** The first page, with total, facets and how old the answer is. */
    public DossierPage first() {
        return first;
    }

    /** That stretch of the list, shorter at its end. */
    public Stream<DossierSummary> rows(int offset, int limit) {
        while (read.size() < offset + limit && !next.isEmpty() && read.size() < MOST_ROWS) {
            DossierPage page = ask.apply(new FindDossiers(filter, order, SCREEN, next, false));
            read.addAll(page.dossiers());
            next = page.next();
        }
        return read.stream().skip(offset).limit(limit);
    }

    /** All of them one after the other, a page in memory at a time: for files. */
    public static Iterator<DossierSummary> all(
            Function<FindDossiers, DossierPage> ask, DossierFilter filter, DossierOrder order) {
        return new Iterator<>() {
            private Iterator<DossierSummary> page = List.<DossierSummary>of().iterator();
            private @Nullable String cursor = "";

            @Override
            public boolean hasNext() {
                while (!page.hasNext() && cursor != null) {
                    DossierPage answer = ask.apply(new FindDossiers(filter, order, FILE, cursor, false));
                    page = answer.dossiers().iterator();
                    cursor = answer.next().isEmpty() ? null : answer.next();
                }
                return page.hasNext();
            }

            @Override
            public DossierSummary next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return page.next();
            }
        };
    }
}
