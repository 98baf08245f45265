package vn.thanhdong.procedures.ui.books;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.query.FindRegister;
import vn.thanhdong.procedures.query.RegisterEntry;
import vn.thanhdong.procedures.query.RegisterPage;
import vn.thanhdong.procedures.query.ReportColumn;

/** The lines of a register one after the other, a page in memory at a time. */
record RegisterLines(Function<FindRegister, RegisterPage> ask, DeskDays days) {

    private static final int PAGE = 1_000;

    List<RegisterEntry> all() {
        var all = new ArrayList<RegisterEntry>();
        iterator().forEachRemaining(all::add);
        return all;
    }

    Iterator<RegisterEntry> iterator() {
        return new Iterator<>() {
            private Iterator<RegisterEntry> page = List.<RegisterEntry>of().iterator();
            private @Nullable String cursor = "";

            @Override
            public boolean hasNext() {
                while (!page.hasNext() && cursor != null) {
                    RegisterPage answer = ask.apply(
                            new FindRegister(days.cell(ReportColumn.TAKEN_IN).dossiers(), PAGE, cursor));
                    page = answer.entries().iterator();
                    cursor = answer.next().isEmpty() ? null : answer.next();
                }
                return page.hasNext();
            }

            @Override
            public RegisterEntry next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return page.next();
            }
        };
    }
}
