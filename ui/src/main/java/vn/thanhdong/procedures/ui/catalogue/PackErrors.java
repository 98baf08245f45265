package vn.thanhdong.procedures.ui.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is wrong in a file, all of it at once, so that it can be mended in one go. */
final class PackErrors extends Div {

    private static final long serialVersionUID = 1L;

    PackErrors(List<String> sentences) {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
        if (sentences.size() == 1) {
            add(new Paragraph(sentences.getFirst()));
            return;
        }
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        add(new Paragraph(getTranslation("procedures.errors", sentences.size())), list);
    }
}
