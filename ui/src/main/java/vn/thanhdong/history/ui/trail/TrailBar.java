package vn.thanhdong.history.ui.trail;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import vn.thanhdong.access.NetworkAddress;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.ui.DateWords;

/** The words, network address and days that are looked for; each change is another question. */
final class TrailBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLISECONDS = 400;

    private final transient Consumer<AuditFilter> search;
    private final TextField text = new TextField();
    private final TextField address = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private AuditFilter filter = AuditFilter.ALL;

    TrailBar(Consumer<AuditFilter> search) {
        this.search = search;
        addClassName("search-bar");
        getElement().setAttribute("role", "search");
        text.setPlaceholder(getTranslation("trail.words"));
        text.setAriaLabel(getTranslation("trail.words"));
        text.setClearButtonVisible(true);
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLISECONDS);
        text.setAutofocus(true);
        text.addClassName("words");
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                words();
            }
        });
        Shortcuts.addShortcutListener(text, this::words, Key.ENTER).listenOn(text);
        address.setPlaceholder(getTranslation("trail.address"));
        address.setAriaLabel(getTranslation("trail.address"));
        address.setClearButtonVisible(true);
        address.setManualValidation(true);
        address.setErrorMessage(getTranslation("trail.address.invalid"));
        address.addClassName("address");
        address.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                search.accept(filter.withAddress(address.getValue().strip()));
            }
        });
        day(from, "trail.from");
        day(to, "trail.to");
        var clear = new Button(getTranslation("trail.clear"), event -> search.accept(AuditFilter.ALL));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(text, address, from, to, clear);
    }

    /** Shows what is asked. */
    void show(AuditFilter asked) {
        filter = asked;
        text.setValue(asked.text());
        address.setValue(asked.address());
        address.setInvalid(
                !asked.address().isEmpty() && NetworkAddress.of(asked.address()).isEmpty());
        from.setValue(asked.from());
        to.setValue(asked.to());
    }

    private void words() {
        search.accept(filter.withText(text.getValue().strip()));
    }

    private void day(DatePicker field, String key) {
        field.setPlaceholder(getTranslation(key));
        field.setAriaLabel(getTranslation(key));
        field.setI18n(DateWords.words());
        field.setClearButtonVisible(true);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                search.accept(filter.recordedBetween(from.getValue(), to.getValue()));
            }
        });
    }
}
