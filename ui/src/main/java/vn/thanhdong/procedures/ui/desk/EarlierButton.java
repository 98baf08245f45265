package vn.thanhdong.procedures.ui.desk;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;

/** In the field of an identity number: what that person said before. Hands on the keyboard have F2 and pass it by. */
final class EarlierButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    EarlierButton(Runnable asked) {
        add(VaadinIcon.TIME_BACKWARD.create());
        addClassName("desk-earlier");
        getElement().setAttribute("tabindex", "-1");
        setAriaLabel(getTranslation("desk.earlier"));
        setTitle(getTranslation("desk.earlier"));
        addClickListener(event -> asked.run());
    }
}
