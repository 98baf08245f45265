package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

/** How far somebody has come with handing in a dossier. */
final class FilingSteps extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** What people do, one after the other. */
    enum Step {
        FILL_IN,
        REVIEW,
        SUBMITTED
    }

    FilingSteps(Step now) {
        addClassName("td-filing-steps");
        getElement().setAttribute("aria-label", getTranslation("filing.steps"));
        for (Step step : Step.values()) {
            var item = new ListItem(getTranslation("filing.step." + step.name()));
            if (step == now) {
                item.getElement().setAttribute("aria-current", "step");
            } else if (step.compareTo(now) < 0) {
                item.addClassName("td-filing-step-done");
            }
            add(item);
        }
    }
}
