package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.html.Span;
import vn.thanhdong.procedures.Fact;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Tone;

/** Where a statement comes from, or that it only illustrates. */
final class FactMark extends Span {

    private static final long serialVersionUID = 1L;

    FactMark(Fact fact) {
        addClassName("td-fact");
        if (fact.illustrative()) {
            var mark = new Span(getTranslation("fact.illustrative"));
            mark.addClassNames("td-badge", Tone.NEUTRAL.css());
            add(mark);
            fact.source().ifPresent(source -> add(new Span(getTranslation("fact.lookUp", source))));
        } else {
            add(new Span(getTranslation(
                    "fact.source",
                    fact.source().orElse(""),
                    fact.checkedOn().map(Dates::day).orElse(""))));
        }
    }
}
