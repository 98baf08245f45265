package vn.thanhdong.territory.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Tone;

/** All agencies, each once, with how it is called now, since when, and what was before and comes after. */
final class AgencyTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient LocalDate today;
    private final Grid<Agency> grid = new Grid<>();
    private final TextField filter = new TextField();
    private transient Territory announced = new Territory(List.of(), List.of());
    private transient List<Agency> rows = List.of();

    AgencyTable(LocalDate today) {
        this.today = today;
        addClassName("agency-table");
        filter.setPlaceholder(getTranslation("agencies.filter"));
        filter.setAriaLabel(getTranslation("agencies.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(typed -> fill());
        grid.addColumn(agency -> agency.code().value())
                .setHeader(getTranslation("agencies.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Agency::name).setHeader(getTranslation("agencies.name")).setFlexGrow(2);
        grid.addColumn(agency -> getTranslation("level." + agency.level().name()))
                .setHeader(getTranslation("agencies.level"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("agencies.validity"))
                .setFlexGrow(1);
        grid.addColumn(this::history)
                .setHeader(getTranslation("agencies.history"))
                .setFlexGrow(3);
        grid.setEmptyStateText(getTranslation("agencies.none"));
        grid.setHeight("32rem");
        grid.addClassName("wrapping");
        add(filter, grid);
    }

    /** @param territory with all that is decided, also for days to come */
    void show(Territory territory) {
        announced = territory;
        rows = territory.agencies().stream()
                .map(Agency::code)
                .distinct()
                .map(code -> territory
                        .agency(code, today)
                        .or(() -> territory.agency(code))
                        .orElseThrow())
                .sorted(Comparator.comparing((Agency agency) -> agency.level().ordinal())
                        .thenComparing(Agency::code))
                .toList();
        fill();
    }

    private void fill() {
        String typed = filter.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(rows.stream()
                .filter(agency ->
                        AgencyWords.label(agency).toLowerCase(Locale.ROOT).contains(typed))
                .toList());
    }

    private Span state(Agency agency) {
        boolean ended = !agency.validAt(today) && !agency.validFrom().isAfter(today);
        var badge = new Span(
                ended
                        ? getTranslation(
                                "agencies.ended", Dates.day(agency.validTo().orElse(today)))
                        : AgencyWords.period(agency));
        Tone tone = ended ? Tone.NEUTRAL : agency.validTo().isPresent() ? Tone.SOON : Tone.GOOD;
        badge.addClassNames("td-badge", tone.css());
        return badge;
    }

    private String history(Agency agency) {
        String successors = names(agency.successors());
        String before = names(announced.agencies().stream()
                .filter(other -> other.successors().contains(agency.code()))
                .map(Agency::code)
                .distinct()
                .toList());
        String called = announced.agencies().stream()
                .filter(row -> row.code().equals(agency.code()) && !row.name().equals(agency.name()))
                .map(row -> getTranslation("agencies.called", row.name(), AgencyWords.period(row)))
                .collect(Collectors.joining("; "));
        return List.of(
                        called,
                        before.isEmpty() ? "" : getTranslation("agencies.predecessors", before),
                        successors.isEmpty() ? "" : getTranslation("agencies.successors", successors))
                .stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private String names(List<AgencyCode> codes) {
        return codes.stream().map(code -> AgencyWords.name(announced, code)).collect(Collectors.joining(", "));
    }
}
