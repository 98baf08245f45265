package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Names and values below each other. What has no value is left out. */
final class FactList extends DescriptionList {

    FactList() {
        addClassName("facts");
    }

    FactList fact(String name, String value) {
        if (!value.isBlank()) {
            add(new Div(new Term(name), new Description(value)));
        }
        return this;
    }

    FactList fact(String name, Component value) {
        var description = new Description();
        description.add(value);
        add(new Div(new Term(name), description));
        return this;
    }
}
