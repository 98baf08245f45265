package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says on every page that this is for practice; not there on the real system. */
final class TrainingBanner extends Div {

    private static final long serialVersionUID = 1L;

    TrainingBanner(Training training) {
        addClassName("td-training");
        getElement().setAttribute("role", "note");
        setVisible(training.isOn());
        var meaning = new Span(getTranslation("training.meaning"));
        meaning.addClassName("td-training-meaning");
        add(new Span(getTranslation("training.banner")), meaning);
    }
}
