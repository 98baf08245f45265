package vn.thanhdong.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.command.Answer;
import vn.thanhdong.notices.command.ReadNotices;
import vn.thanhdong.notices.query.FindMyNotices;
import vn.thanhdong.notices.query.MyNotices;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.NoticesSeen;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.Section;

/** The notices of who is signed in, newest first, all of them or the unread ones. */
@StyleSheet("thanhdong/inbox.css")
final class Inbox extends Div {

    private static final long serialVersionUID = 1L;
    private static final String FILTER = "loc";
    private static final String UNREAD = "chua-doc";
    private static final int PAGE = 50;
    private static final int MOST = 200;

    private final transient Questions questions;
    private final transient Commands commands;
    private final transient Names names;
    private final transient PersonId person;
    private final transient Reader reader;
    private final Component[] besides;
    private boolean unreadOnly;
    private int size = PAGE;
    private long justRead;

    /**
     * For whom the page is.
     *
     * @param words end of the keys of its sentences
     * @param address of the page
     * @param dossiers address of the pages of dossiers
     */
    record Reader(String words, String address, String dossiers) {}

    /** @param besides what stands beside the filter */
    Inbox(Questions questions, Commands commands, Names names, PersonId person, Reader reader, Component... besides) {
        this.questions = questions;
        this.commands = commands;
        this.names = names;
        this.person = person;
        this.reader = reader;
        this.besides = besides;
        addClassName("td-inbox");
    }

    /** What the address asks for. */
    void open(QueryParameters parameters) {
        unreadOnly =
                parameters.getSingleParameter(FILTER).filter(UNREAD::equals).isPresent();
        size = PAGE;
        show();
    }

    private void show() {
        removeAll();
        MyNotices found = questions.ask(new FindMyNotices(size, unreadOnly, justRead));
        var readAll = new Button(
                getTranslation("inbox.read.all"),
                VaadinIcon.CHECK.create(),
                click -> read(newest(questions.ask(new FindMyNotices(1, true, justRead)))));
        readAll.setEnabled(found.unread() > 0);
        add(
                new PageHeader(
                        getTranslation("inbox.title"), getTranslation("inbox.sentence." + reader.words), readAll),
                head(found));
        add(found.notices().isEmpty() ? nothing() : new Section("", list(found)));
        if (found.notices().size() == size && size < MOST) {
            add(new Button(getTranslation("inbox.more"), click -> {
                size += PAGE;
                show();
            }));
        }
    }

    private Div head(MyNotices found) {
        var head = new Div(filter(found));
        head.addClassName("td-inbox-head");
        head.add(besides);
        return head;
    }

    private Nav filter(MyNotices found) {
        var filter = new Nav(
                choice(reader.address, getTranslation("inbox.filter.all", found.total()), !unreadOnly),
                choice(
                        reader.address + "?" + FILTER + "=" + UNREAD,
                        getTranslation("inbox.filter.unread", found.unread()),
                        unreadOnly));
        filter.addClassName("td-inbox-filter");
        filter.getElement().setAttribute("aria-label", getTranslation("inbox.filter"));
        return filter;
    }

    private static Anchor choice(String address, String words, boolean chosen) {
        var choice = new Anchor(address, words);
        if (chosen) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }

    private UnorderedList list(MyNotices found) {
        var list = new UnorderedList();
        list.addClassName("td-inbox-list");
        list.getElement().setAttribute("aria-label", getTranslation("inbox.list"));
        found.notices()
                .forEach(notice ->
                        list.add(new InboxLine(notice, names, reader.dossiers, () -> read(notice.position()))));
        return list;
    }

    private EmptyState nothing() {
        return unreadOnly
                ? new EmptyState(
                        VaadinIcon.CHECK_CIRCLE_O,
                        getTranslation("inbox.none.unread"),
                        getTranslation("inbox.none.unread.explained"))
                : new EmptyState(
                        VaadinIcon.BELL_O, getTranslation("inbox.none"), getTranslation("inbox.none." + reader.words));
    }

    private static long newest(MyNotices unread) {
        return unread.notices().stream()
                .mapToLong(MyNotices.Item::position)
                .max()
                .orElse(0);
    }

    private void read(long upTo) {
        if (upTo > 0 && commands.send(new ReadNotices(person, upTo), Commands.freshId()) instanceof Answer.Refused no) {
            Notices.refused(no.rejections());
            return;
        }
        justRead = Math.max(justRead, upTo);
        show();
        getUI().ifPresent(page -> ComponentUtil.fireEvent(page, new NoticesSeen(page, justRead)));
        Notices.done(getTranslation("inbox.read.done"));
    }
}
