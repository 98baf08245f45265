package vn.thanhdong.procedures.ui.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.ui.DateWords;

/** The words, days and order of a search; each change is another question. */
final class SearchBar extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<DossierOrder> OF_THE_PAST = Arrays.stream(DossierOrder.values())
            .filter(one -> one.ofThePast() == one)
            .toList();

    private final Consumer<DossierFilter> search;
    private final TextField text = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Select<DossierOrder> order = new Select<>();
    private DossierFilter filter = DossierFilter.ALL;
    private boolean entering;

    SearchBar(Consumer<DossierFilter> search) {
        this.search = search;
        addClassName("search-bar");
        getElement().setAttribute("role", "search");
        words();
        day(from, "search.from");
        day(to, "search.to");
        order.setAriaLabel(getTranslation("search.order"));
        order.setItems(DossierOrder.values());
        order.setItemLabelGenerator(one -> getTranslation("search.order." + one.name()));
        order.setValue(DossierOrder.RELEVANCE);
        order.addValueChangeListener(event -> change(filter));
        var clear = new Button(
                getTranslation("search.clear"), event -> search.accept(DossierFilter.ALL.withAsOf(filter.asOf())));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(text, from, to, order, clear);
    }

    /** By relevance unless another one is chosen. */
    DossierOrder order() {
        return order.getValue() == null ? DossierOrder.RELEVANCE : order.getValue();
    }

    /** Shows what is asked; that is no question of its own. */
    void show(DossierFilter asked, DossierOrder by) {
        filter = asked;
        entering = true;
        text.setValue(asked.text());
        from.setValue(asked.submittedFrom());
        to.setValue(asked.submittedTo());
        boolean past = asked.asOf() != null;
        order.setItems(past ? OF_THE_PAST : List.of(DossierOrder.values()));
        order.setValue(past ? by.ofThePast() : by);
        entering = false;
    }

    private void words() {
        text.setPlaceholder(getTranslation("search.words"));
        text.setAriaLabel(getTranslation("search.words"));
        text.setClearButtonVisible(true);
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(400);
        text.setAutofocus(true);
        text.addClassName("words");
        text.addValueChangeListener(
                event -> change(filter.withText(event.getValue().strip())));
        Shortcuts.addShortcutListener(
                        text, () -> change(filter.withText(text.getValue().strip())), Key.ENTER)
                .listenOn(text);
    }

    private void day(DatePicker field, String key) {
        field.setPlaceholder(getTranslation(key));
        field.setAriaLabel(getTranslation(key));
        field.setI18n(DateWords.words());
        field.setClearButtonVisible(true);
        field.addValueChangeListener(event -> change(filter.submittedBetween(from.getValue(), to.getValue())));
    }

    private void change(DossierFilter wanted) {
        if (!entering) {
            search.accept(wanted);
        }
    }
}
