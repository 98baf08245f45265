package vn.thanhdong.procedures.ui.search;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.text.NumberFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.FacetCount;
import vn.thanhdong.ui.Names;

/** The facets of a search with their counts. Ticking one searches again. */
final class FacetPanel extends Div {

    private static final long serialVersionUID = 1L;
    /** More are found by typing their name into the search. */
    private static final int MOST_VALUES = 12;

    private final List<Facet> facets;
    private final Consumer<DossierFilter> search;

    FacetPanel(Names names, Consumer<DossierFilter> search) {
        this.search = search;
        facets = Facet.all(names);
        addClassName("facets");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("search.facets"));
    }

    void show(Map<String, List<FacetCount>> counts, DossierFilter filter) {
        removeAll();
        for (Facet facet : facets) {
            List<FacetCount> offered = facet.offered(counts.getOrDefault(facet.id(), List.of()), filter);
            if (!offered.isEmpty()) {
                add(group(facet, offered, filter));
            }
        }
    }

    private Details group(Facet facet, List<FacetCount> offered, DossierFilter filter) {
        Set<String> chosen = facet.chosen().apply(filter);
        var boxes = new CheckboxGroup<FacetCount>();
        boxes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        List<FacetCount> shown = offered.stream()
                .filter(count -> chosen.contains(count.value()) || offered.indexOf(count) < MOST_VALUES)
                .toList();
        boxes.setItems(shown);
        boxes.setRenderer(new ComponentRenderer<>(count -> label(facet, count)));
        boxes.setItemLabelGenerator(count -> facet.name().apply(count.value()));
        boxes.setAriaLabel(getTranslation("search.facet." + facet.id()));
        boxes.setValue(new HashSet<>(
                shown.stream().filter(count -> chosen.contains(count.value())).toList()));
        boxes.addValueChangeListener(event -> {
            var values = new HashSet<String>();
            event.getValue().forEach(count -> values.add(count.value()));
            search.accept(facet.narrow().apply(filter, values));
        });
        var details = new Details(getTranslation("search.facet." + facet.id()), boxes);
        details.setOpened(!chosen.isEmpty() || facets.indexOf(facet) < 3);
        return details;
    }

    private Span label(Facet facet, FacetCount count) {
        var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(count.count()));
        number.addClassName("count");
        var name = new Span(facet.name().apply(count.value()));
        name.addClassName("name");
        var label = new Span(name, number);
        label.addClassName("facet-label");
        return label;
    }
}
