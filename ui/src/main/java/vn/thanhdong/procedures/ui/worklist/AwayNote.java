package vn.thanhdong.procedures.ui.worklist;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Which colleagues are away today, on the page where the day begins. Nothing where all are there. */
final class AwayNote extends Div {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 3;

    AwayNote(List<String> sentences) {
        addClassNames("note", "away-note");
        setVisible(!sentences.isEmpty());
        sentences.stream().limit(NAMED).forEach(sentence -> add(new Span(sentence)));
        add(new Anchor("vang-mat", getTranslation("nav.absences")));
    }
}
