package vn.thanhdong.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Language, colours, and the way in or out: the right end of every header. */
final class Toolbar extends Div {

    private static final long serialVersionUID = 1L;

    Toolbar(SignedIn signedIn, AuthenticationContext authentication) {
        addClassName("td-toolbar");
        var language = new Button(getTranslation("header.language"), click -> ui(Languages::switchLanguage));
        language.setAriaLabel(getTranslation("header.language.explained"));
        language.setTooltipText(getTranslation("header.language.explained"));
        var colours = new Button(VaadinIcon.ADJUST.create(), click -> ui(Languages::switchColours));
        colours.setAriaLabel(getTranslation("header.colours"));
        colours.setTooltipText(getTranslation("header.colours"));
        add(language, colours);
        language.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        colours.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        if (signedIn.account().isPresent()) {
            var out = new Button(VaadinIcon.SIGN_OUT.create(), click -> authentication.logout());
            out.setAriaLabel(getTranslation("header.signOut"));
            out.setTooltipText(getTranslation("header.signOut"));
            out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            add(out);
        }
    }

    private void ui(com.vaadin.flow.function.SerializableConsumer<com.vaadin.flow.component.UI> action) {
        getUI().ifPresent(action);
    }
}
