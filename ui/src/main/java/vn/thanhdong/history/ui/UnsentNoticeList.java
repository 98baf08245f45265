package vn.thanhdong.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.notices.query.NoticesFound;
import vn.thanhdong.notices.query.NoticesFound.Notice;
import vn.thanhdong.ui.NoticeLine;

/** Notices that wait or were given up, each with its reason and a way to send it again. */
final class UnsentNoticeList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, Anchor> dossier;
    private final transient Consumer<Notice> retry;
    private transient @Nullable NoticesFound shown;

    /**
     * @param dossier a link to the dossier of that id, with the code that people know it by; asked for when a list changes
     */
    UnsentNoticeList(Function<String, Anchor> dossier, Consumer<Notice> retry) {
        this.dossier = dossier;
        this.retry = retry;
        addClassName("card");
    }

    void show(NoticesFound found) {
        if (found.equals(shown)) {
            return;
        }
        shown = found;
        removeAll();
        if (found.notices().isEmpty()) {
            add(new Paragraph(getTranslation("operations.notices.none")));
            return;
        }
        boolean all = found.total() == found.notices().size();
        add(new Paragraph(getTranslation(
                all ? "operations.notices.count" : "operations.notices.some",
                found.total(),
                found.notices().size())));
        var list = new UnorderedList();
        list.addClassName("found");
        found.notices().forEach(notice -> list.add(line(notice)));
        add(list);
    }

    private NoticeLine line(Notice notice) {
        var line = new NoticeLine(notice);
        line.add(
                dossier.apply(notice.dossier()),
                new Button(getTranslation("operations.notices.retry"), click -> retry.accept(notice)));
        return line;
    }
}
