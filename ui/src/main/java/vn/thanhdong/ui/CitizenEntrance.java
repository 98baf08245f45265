package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import vn.thanhdong.ui.signin.CitizenSignIn;
import vn.thanhdong.ui.signin.SignInFailure;

/** The way in for citizens: to the issuer that vouches for them, and why it did not work if it did not. */
final class CitizenEntrance extends Section {

    private static final long serialVersionUID = 1L;

    private final Div problem = new Div();

    /** @param demonstration the issuer is the one of the demonstration */
    CitizenEntrance(boolean demonstration) {
        addClassName("td-login-citizen");
        problem.addClassName("td-login-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var explained = new Paragraph(
                getTranslation(demonstration ? "login.citizen.demonstration" : "login.citizen.explained"));
        explained.addClassName("td-quiet");
        var leave = new Anchor(CitizenSignIn.BEGIN, getTranslation("login.citizen.begin"));
        leave.setRouterIgnore(true); // an address of the server's, no page
        leave.addClassNames("td-button", "td-button-primary");
        add(new H2(getTranslation("login.citizen.title")), problem, leave, explained);
    }

    /** Says why somebody comes back from the issuer without being signed in. */
    void explain(SignInFailure failure) {
        problem.setText(getTranslation("login.citizen.failed." + failure.name().toLowerCase(Locale.ROOT)));
        problem.setVisible(true);
    }
}
