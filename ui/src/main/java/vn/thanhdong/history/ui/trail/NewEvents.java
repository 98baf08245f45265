package vn.thanhdong.history.ui.trail;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.text.NumberFormat;

/** How many events came since the list was read; pressing it brings them. */
final class NewEvents extends Div {

    private static final long serialVersionUID = 1L;

    private final Button bring;

    NewEvents(Runnable fetch) {
        addClassName("trail-new");
        getElement().setAttribute("role", "status");
        bring = new Button(VaadinIcon.ARROW_UP.create(), click -> fetch.run());
        bring.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bring.setWidthFull();
        show(0);
    }

    void show(long count) {
        if (count == 0) {
            removeAll();
            return;
        }
        bring.setText(getTranslation(
                "trail.new", NumberFormat.getIntegerInstance(getLocale()).format(count)));
        add(bring);
    }
}
