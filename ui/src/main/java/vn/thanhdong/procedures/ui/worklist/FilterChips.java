package vn.thanhdong.procedures.ui.worklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Which part of the work is shown: one button each, and the one chosen says so. */
final class FilterChips extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<WorkFilter, Button> chips = new EnumMap<>(WorkFilter.class);

    /** @param heads whether who looks leads a unit */
    FilterChips(boolean heads, Consumer<WorkFilter> chosen) {
        addClassName("chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("worklist.filter"));
        for (WorkFilter one : WorkFilter.values()) {
            if (one.isForHeads() && !heads) {
                continue;
            }
            var chip = new Button(getTranslation("worklist.filter." + one.name()), event -> chosen.accept(one));
            chip.addClassName("chip");
            chips.put(one, chip);
            add(chip);
        }
    }

    void show(WorkFilter chosen) {
        chips.forEach((one, chip) -> {
            chip.setClassName("chosen", one == chosen);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(one == chosen));
        });
    }
}
