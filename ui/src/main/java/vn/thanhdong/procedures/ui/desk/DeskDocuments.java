package vn.thanhdong.procedures.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.RequiredDocument;
import vn.thanhdong.ui.Section;

/** The documents that a procedure wants, for the clerk to go through. */
final class DeskDocuments extends Div {

    private static final long serialVersionUID = 1L;

    DeskDocuments(Procedure procedure) {
        var list = new UnorderedList();
        list.addClassName("documents");
        procedure.documents().forEach(document -> list.add(item(document)));
        add(new Section(getTranslation("desk.documents"), list));
    }

    private ListItem item(RequiredDocument document) {
        var how = new Span(getTranslation(
                "desk.document." + document.form().name() + (document.required() ? "" : ".optional"),
                document.count()));
        how.addClassName("hint");
        return new ListItem(new Span(document.name().in(getLocale())), how);
    }
}
