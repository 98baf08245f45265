package vn.thanhdong.procedures.ui.desk;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;

/** The keys of the desk's form, beside it. */
final class DeskKeys extends DescriptionList {

    private static final long serialVersionUID = 1L;

    DeskKeys() {
        addClassNames("desk-keys", "hint");
        for (String key : List.of("enter", "accept", "earlier", "card", "proxy")) {
            add(
                    new Term(getTranslation("desk.keys." + key + ".key")),
                    new Description(getTranslation("desk.keys." + key)));
        }
    }
}
