package vn.thanhdong.procedures.ui.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.thanhdong.ui.DemonstrationDoor;
import vn.thanhdong.ui.Names;

/** The demonstration's people, one for each role: what waits for each, one click in, and the walk through all of them. */
public final class RoleCards extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DemonstrationDoor door;
    private final transient Names names;

    public RoleCards(RoleWork work, DemonstrationDoor door, Names names) {
        this.door = door;
        this.names = names;
        addClassName("td-roles");
        if (door.people().isEmpty()) {
            setVisible(false);
            return;
        }
        var cards = new Div();
        cards.addClassName("td-demo-users");
        work.all().forEach(one -> cards.add(card(one)));
        add(new H2(getTranslation("roles.title")), new Paragraph(getTranslation("roles.explained")), walk(), cards);
    }

    private Anchor walk() {
        var explained = new Span(getTranslation("walk.card"));
        explained.addClassName("td-quiet");
        var link = new Anchor("theo-chan");
        link.addClassNames("td-task", "td-walk-card");
        link.add(VaadinIcon.PLAY_CIRCLE_O.create(), new Div(new H2(getTranslation("walk.title")), explained));
        return link;
    }

    private NativeButton card(RoleWork.Waits one) {
        var role = new Span(names.role(one.role()));
        role.addClassName("td-demo-role");
        var name = new Span(one.account().displayName());
        var unit = one.account().grants().getFirst().agency();
        var where = new Span(unit.map(names::agency).orElseGet(() -> getTranslation("login.demo.public")));
        where.addClassName("td-demo-username");
        var waiting = new Span(one.dossiers()
                .map(number -> getTranslation(number == 0 ? "roles.nothing" : "roles.waiting", number))
                .orElseGet(() -> getTranslation("roles.watch." + one.role().name())));
        waiting.addClassName("td-role-waiting");
        if (one.dossiers().filter(number -> number > 0).isPresent()) {
            waiting.addClassName("td-role-busy");
        }
        var card = new NativeButton();
        card.add(role, name, where, waiting);
        card.addClassName("td-demo-card");
        card.addClickListener(click -> door.enter(this, one.account().username()));
        return card;
    }
}
