package vn.thanhdong.procedures.ui.walk;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Grant;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;

/** The steps of the walk: who does what, which are done, and which is next. */
final class WalkSteps extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient Cast cast;
    private final transient Names names;

    WalkSteps(Cast cast, Names names) {
        this.cast = cast;
        this.names = names;
        addClassName("td-walk-steps");
        getElement().setAttribute("aria-label", getTranslation("walk.steps"));
    }

    void show(int done, @Nullable DossierProgress progress) {
        removeAll();
        for (WalkStep step : WalkStep.values()) {
            add(item(step, done, progress));
        }
    }

    private ListItem item(WalkStep step, int done, @Nullable DossierProgress progress) {
        Account account = cast.account(step.role());
        var what = new Span(getTranslation("walk.step." + step.name()));
        what.addClassName("td-strong");
        var who = new Span(getTranslation("walk.who", account.displayName(), names.role(step.role())));
        account.grants().stream()
                .map(Grant::agency)
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .ifPresent(agency -> who.setTitle(names.agency(agency)));
        who.addClassName("td-quiet");
        var item = new ListItem(what, who);
        if (step.ordinal() < done) {
            item.addClassName("done");
            Instant at = progress == null ? null : moment(step, progress);
            if (at != null) {
                var time = new Span(Dates.time(at));
                time.addClassName("td-quiet");
                item.add(time);
            }
        } else if (step.ordinal() == done) {
            item.addClassName("next");
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    /** When it was done, where the dossier itself says so; its history says it of every step. */
    private static @Nullable Instant moment(WalkStep step, DossierProgress progress) {
        return switch (step) {
            case SUBMIT -> progress.submittedAt();
            case ACCEPT -> progress.acceptedAt();
            case NUMBER -> progress.finishedAt();
            case RETURN -> progress.returnedAt();
            case HAND_OVER, OPEN, PROPOSE, APPROVE, RATE -> null;
        };
    }
}
