package vn.thanhdong.procedures.ui.reports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** How the page is read: what a sign is, what is counted, what is not. */
final class SignsHelp extends Div {

    private static final long serialVersionUID = 1L;

    SignsHelp() {
        addClassName("signs-help");
        var list = new UnorderedList();
        Stream.of("sign", "counted", "scope", "past", "desk")
                .forEach(key -> list.add(new ListItem(getTranslation("signs.help." + key))));
        add(new H2(getTranslation("signs.help")), list);
    }
}
