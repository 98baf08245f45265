package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.Set;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.Step;
import vn.thanhdong.ui.Dates;

/** The internal process: what is done, where the dossier is, and what is still to come, with the hours of each step. */
final class ProcessSteps extends OrderedList {

    private static final Set<NationalStatus> FINISHED = Set.of(NationalStatus.COMPLETED, NationalStatus.RETURNED);

    ProcessSteps(Procedure procedure, DossierProgress progress) {
        addClassName("process-steps");
        getElement().setAttribute("aria-label", getTranslation("file.process"));
        Station station = progress.station();
        // a refusal, a stop and a withdrawal end a dossier, but they do none of the steps that were still to come
        boolean finished = FINISHED.contains(progress.status());
        Station reached = station == null ? progress.previous() : station;
        List<Step> steps = procedure.steps();
        for (int i = 0; i < steps.size(); i++) {
            boolean here = station != null && station.step() == i;
            boolean done = finished && station == null || reached != null && i < reached.step();
            add(step(steps.get(i), here ? station : null, done));
        }
    }

    private ListItem step(Step step, @org.jspecify.annotations.Nullable Station here, boolean done) {
        var item = new ListItem();
        var kind = here == null ? step.kind() : here.kind();
        var name = new Span(Terms.of(kind).in(getLocale()));
        name.addClassName("name");
        var who = new Span(getTranslation(
                "file.process.who",
                Terms.of(step.role()).in(getLocale()),
                NumberFormat.getNumberInstance(getLocale()).format(step.hours())));
        who.addClassName("who");
        item.add(name, who);
        if (done) {
            item.addClassName("done");
        }
        if (here != null) {
            item.addClassName("here");
            item.getElement().setAttribute("aria-current", "step");
            var by = new Span(getTranslation("file.process.until", Dates.time(here.dueAt())));
            by.addClassName("until");
            item.add(by);
        }
        return item;
    }
}
