package vn.thanhdong.procedures.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** All that has to be mended, at the head of a form; each line leads to its field. */
public final class MendList extends Div {

    private static final long serialVersionUID = 1L;

    public MendList(List<ToMend> toMend) {
        addClassName("td-mend");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        var lines = new UnorderedList();
        toMend.forEach(one -> {
            var line = new NativeButton(one.sentence(), click -> one.go());
            line.addClassName("td-link");
            lines.add(new ListItem(line));
        });
        add(new H2(getTranslation("form.mend", toMend.size())), lines);
    }

    /** Brings it before the reader's eyes, and ears. */
    public void show() {
        getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true});");
    }
}
