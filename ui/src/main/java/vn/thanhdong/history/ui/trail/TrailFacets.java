package vn.thanhdong.history.ui.trail;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.procedures.query.FacetCount;

/** The facets of the audit trail with their counts. Ticking one searches again. */
final class TrailFacets extends Div {

    private static final long serialVersionUID = 1L;
    /** More are found by typing their name into the search. */
    private static final int MOST_VALUES = 10;

    private final transient List<TrailFacet> facets;
    private final transient Consumer<AuditFilter> search;

    TrailFacets(TrailWords words, Consumer<AuditFilter> search) {
        this.search = search;
        facets = TrailFacet.all(words);
        addClassName("facets");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("trail.facets"));
    }

    void show(Map<String, List<FacetCount>> counts, AuditFilter filter) {
        removeAll();
        for (TrailFacet facet : facets) {
            List<FacetCount> offered = facet.offered(counts.getOrDefault(facet.id(), List.of()), filter);
            if (!offered.isEmpty()) {
                add(group(facet, offered, filter));
            }
        }
        setVisible(getElement().getChildCount() > 0);
    }

    private Details group(TrailFacet facet, List<FacetCount> offered, AuditFilter filter) {
        Set<String> chosen = facet.chosen().apply(filter);
        var boxes = new CheckboxGroup<FacetCount>();
        boxes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        List<FacetCount> shown = offered.stream()
                .filter(count -> chosen.contains(count.value()) || offered.indexOf(count) < MOST_VALUES)
                .toList();
        boxes.setItems(shown);
        boxes.setRenderer(new ComponentRenderer<>(count -> label(facet, count)));
        String title = getTranslation("trail.facet." + facet.id());
        boxes.setAriaLabel(title);
        boxes.setValue(
                shown.stream().filter(count -> chosen.contains(count.value())).collect(Collectors.toSet()));
        boxes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search.accept(facet.narrow()
                        .apply(
                                filter,
                                change.getValue().stream()
                                        .map(FacetCount::value)
                                        .collect(Collectors.toSet())));
            }
        });
        var group = new Details(title, boxes);
        group.setOpened(true);
        return group;
    }

    private Div label(TrailFacet facet, FacetCount count) {
        var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(count.count()));
        number.addClassName("count");
        var label = new Div(new Span(facet.name().apply(count.value())), number);
        label.addClassName("facet-label");
        return label;
    }
}
