package vn.thanhdong.procedures.ui.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.Today;
import vn.thanhdong.procedures.ui.search.FilterLink;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.FigureTile;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Percent;
import vn.thanhdong.ui.SignedIn;
import vn.thanhdong.ui.Tone;

/**
 * Received, returned, on time, open: sums that everybody may see. Each leads to its dossiers; who has not signed in is
 * asked to on the way, and citizens, who may not see those of others, have no way there.
 */
public final class TodayPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Names names;
    private final transient SignedIn signedIn;

    public TodayPanel(TodayFigures figures, SignedIn signedIn, Names names) {
        this.names = names;
        this.signedIn = signedIn;
        addClassName("td-today");
        figures.get().ifPresentOrElse(this::show, this::away);
    }

    private void away() {
        add(new H2(getTranslation("today.title")), new Paragraph(getTranslation("today.away")));
    }

    private void show(Today today) {
        var head = new Div(new H2(getTranslation("today.title.day", Dates.day(today.day()), where(today))));
        var tiles = new Div(
                tile(today, ReportColumn.RECEIVED, today.received(), Tone.INFORMATION),
                tile(today, ReportColumn.RETURNED, today.returned(), Tone.GOOD),
                onTime(today),
                tile(today, ReportColumn.OPEN, today.open(), Tone.INFORMATION),
                tile(today, ReportColumn.OPEN_LATE, today.openLate(), today.openLate() == 0 ? Tone.GOOD : Tone.BAD));
        tiles.addClassName("td-figures");
        var hint = new Paragraph(getTranslation(hint(), Dates.time(today.asOf())));
        hint.addClassName("td-quiet");
        add(head, tiles, hint);
    }

    private String where(Today today) {
        return today.wholeProvince()
                ? getTranslation("today.province")
                : names.agency(signedIn.actor().flatMap(Actor::agency).orElse(null));
    }

    private String hint() {
        if (signedIn.isStaff()) {
            return "today.hint";
        }
        return signedIn.account().isPresent() ? "today.hint.citizen" : "today.hint.public";
    }

    private FigureTile onTime(Today today) {
        String share =
                today.settled() == 0 ? "–" : Percent.of((double) today.settledInTime() / today.settled(), getLocale());
        String settled = NumberFormat.getIntegerInstance(getLocale()).format(today.settled());
        return linked(
                new FigureTile(share, getTranslation("today.SETTLED_IN_TIME", settled), Tone.GOOD),
                today,
                ReportColumn.SETTLED_IN_TIME);
    }

    private FigureTile tile(Today today, ReportColumn column, long number, Tone tone) {
        String figure = NumberFormat.getIntegerInstance(getLocale()).format(number);
        return linked(new FigureTile(figure, getTranslation("today." + column.name()), tone), today, column);
    }

    private FigureTile linked(FigureTile tile, Today today, ReportColumn column) {
        if (signedIn.isStaff() || signedIn.account().isEmpty()) {
            tile.setHref(FilterLink.to(today.cell(column).dossiers()));
        }
        return tile;
    }
}
