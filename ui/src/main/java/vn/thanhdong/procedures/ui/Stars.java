package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;

/** One to five stars, to be given once. */
final class Stars extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;

    /** Stars to choose from. */
    Stars(SerializableConsumer<Integer> chosen) {
        addClassName("td-stars");
        for (int stars = 1; stars <= MOST; stars++) {
            int given = stars;
            var star = new Button(VaadinIcon.STAR_O.create(), click -> chosen.accept(given));
            star.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            star.setAriaLabel(getTranslation("rate.stars", given));
            star.setTooltipText(getTranslation("rate." + given));
            add(star);
        }
    }

    /** Stars that were given. */
    Stars(int given) {
        addClassNames("td-stars", "td-stars-given");
        getElement().setAttribute("aria-label", getTranslation("rate.stars", given));
        for (int stars = 1; stars <= MOST; stars++) {
            add((stars <= given ? VaadinIcon.STAR : VaadinIcon.STAR_O).create());
        }
    }
}
