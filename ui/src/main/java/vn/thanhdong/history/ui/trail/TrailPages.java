package vn.thanhdong.history.ui.trail;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.AuditPage;
import vn.thanhdong.history.query.FindAuditEvents;

/**
 * The audit trail, read page after page as somebody scrolls. Every page goes on after the last position of the one before
 * and stays below that of the first, so that no event is shown twice or left out while others arrive.
 */
final class TrailPages {

    /** More than anybody scrolls through; further back lies another day. */
    static final int MOST_ROWS = 5_000;

    private static final int SCREEN = 100;
    private static final int FILE = 500;

    private final Function<FindAuditEvents, AuditPage> ask;
    private final AuditFilter filter;
    private final List<AuditEvent> read = new ArrayList<>();
    private final AuditPage first;
    private long next;

    /** Reads the first page. */
    TrailPages(Function<FindAuditEvents, AuditPage> ask, AuditFilter filter) {
        this.ask = ask;
        this.filter = filter;
        first = ask.apply(new FindAuditEvents(filter, SCREEN, 0, 0, true));
        read.addAll(first.events());
        next = first.next();
    }

    AuditPage first() {
        return first;
    }

    /** That stretch of the list, shorter at its end. */
    Stream<AuditEvent> rows(int offset, int limit) {
        while (read.size() < offset + limit && next > 0 && read.size() < MOST_ROWS) {
            AuditPage page = ask.apply(new FindAuditEvents(filter, SCREEN, next, first.upTo(), false));
            read.addAll(page.events());
            next = page.next();
        }
        return read.stream().skip(offset).limit(limit);
    }

    /** The newest of them one after the other, a page in memory at a time: for files. */
    static Iterator<AuditEvent> all(
            Function<FindAuditEvents, AuditPage> ask, AuditFilter filter, long upTo, long most) {
        return new Iterator<>() {
            private Iterator<AuditEvent> page = List.<AuditEvent>of().iterator();
            private long before;
            private long given;
            private boolean last = upTo == 0;

            @Override
            public boolean hasNext() {
                while (!page.hasNext() && !last) {
                    AuditPage answer = ask.apply(new FindAuditEvents(filter, FILE, before, upTo, false));
                    page = answer.events().iterator();
                    before = answer.next();
                    last = before == 0;
                }
                return given < most && page.hasNext();
            }

            @Override
            public AuditEvent next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                given++;
                return page.next();
            }
        };
    }
}
