package vn.thanhdong.history.ui.trail;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.AuditSubject;

/** The one person, thing, request, address or session that the trail is narrowed to; pressing one takes it away. */
final class TrailChips extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TrailWords words;
    private final transient Consumer<AuditFilter> search;

    TrailChips(TrailWords words, Consumer<AuditFilter> search) {
        this.words = words;
        this.search = search;
        addClassName("chips");
    }

    /**
     * @param label what people call the subject, where the answer told it; else empty
     */
    void show(AuditFilter filter, String label) {
        removeAll();
        if (!filter.person().isEmpty()) {
            chip(getTranslation("trail.only.person", words.person(filter.person())), filter.withPerson(""));
        }
        AuditSubject.of(filter.subject())
                .ifPresent(subject -> chip(
                        getTranslation(
                                "trail.only.subject",
                                TrailWords.kind(subject),
                                label.isEmpty() ? words.subject(subject) : label),
                        filter.withSubject("")));
        if (!filter.correlation().isEmpty()) {
            chip(getTranslation("trail.only.request"), filter.withCorrelation(""));
        }
        if (!filter.address().isEmpty()) {
            chip(getTranslation("trail.only.address", filter.address()), filter.withAddress(""));
        }
        if (!filter.session().isEmpty()) {
            chip(getTranslation("trail.only.session"), filter.withSession(""));
        }
        setVisible(getElement().getChildCount() > 0);
    }

    private void chip(String text, AuditFilter without) {
        var chip = new Button(text, VaadinIcon.CLOSE_SMALL.create(), click -> search.accept(without));
        chip.setIconAfterText(true);
        chip.addClassNames("chip", "chosen");
        chip.setTooltipText(getTranslation("trail.only.remove"));
        add(chip);
    }
}
