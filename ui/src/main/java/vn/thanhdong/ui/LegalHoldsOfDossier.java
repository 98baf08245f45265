package vn.thanhdong.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.erasure.ErasureReason;
import vn.thanhdong.erasure.LegalHold;
import vn.thanhdong.erasure.command.ErasureCommand;
import vn.thanhdong.erasure.command.PlaceLegalHold;
import vn.thanhdong.erasure.command.ReleaseLegalHold;
import vn.thanhdong.erasure.command.RequestErasure;
import vn.thanhdong.erasure.query.DossierHolds;
import vn.thanhdong.erasure.query.GetLegalHolds;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.territory.AgencyCode;

/** By which decisions a dossier is held, and asking for the erasure of its owner: both where the dossier is. */
public final class LegalHoldsOfDossier extends Div {

    private static final long serialVersionUID = 1L;
    private static final Set<Role> HOLD = EnumSet.of(Role.ADMINISTRATOR, Role.LEADER, Role.PROVINCE_LEADER);
    private static final Set<Role> SEE = EnumSet.of(Role.CLERK, Role.AUDITOR);
    private static final int LONGEST_NUMBER = 120;
    private static final int LONGEST_NAME = 200;

    private final Questions questions;
    private final Commands commands;
    private final Actor actor;
    private final DossierId dossier;
    private final boolean asks;

    /** @param desk that took the dossier in: its clerks ask for the erasure of the owner */
    public LegalHoldsOfDossier(
            Questions questions, Commands commands, Actor actor, DossierId dossier, AgencyCode desk) {
        this.questions = questions;
        this.commands = commands;
        this.actor = actor;
        this.dossier = dossier;
        asks = actor.is(Role.ADMINISTRATOR) || (actor.is(Role.CLERK) && actor.actsFor(desk));
        addClassNames("card", "legal-holds");
        show(-1);
    }

    /** Whether somebody has to do with holds at all. */
    public static boolean isFor(Actor actor) {
        return HOLD.contains(actor.role()) || SEE.contains(actor.role());
    }

    private void show(long written) {
        removeAll();
        add(new H2(getTranslation("hold.title")));
        try {
            show(questions.ask(new GetLegalHolds(dossier, written)));
        } catch (ServiceUnavailable away) {
            add(new Paragraph(getTranslation("notice.away"))); // the dossier itself is shown all the same
        }
    }

    private void show(DossierHolds found) {
        if (found.holds().isEmpty()) {
            var none = new Paragraph(getTranslation("hold.none"));
            none.addClassName("hint");
            add(none);
        } else {
            var list = new UnorderedList();
            list.addClassName("holds");
            found.holds().forEach(hold -> list.add(item(hold)));
            add(list);
        }
        var actions = new Div();
        actions.addClassName("actions");
        if (HOLD.contains(actor.role())) {
            var place = new Button(getTranslation("hold.place"), click -> place());
            place.setId("place-hold");
            actions.add(place);
        }
        found.owner().filter(owner -> asks).ifPresent(owner -> {
            var ask = new Button(getTranslation("erasure.onBehalf"), click -> askFor(owner));
            ask.setId("request-erasure");
            ask.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.add(ask);
        });
        add(actions);
    }

    private ListItem item(LegalHold hold) {
        var state = new Span(getTranslation(hold.inForce() ? "hold.inForce" : "hold.released"));
        state.addClassNames("td-badge", (hold.inForce() ? Tone.SOON : Tone.NEUTRAL).css());
        var what = new Span(getTranslation("hold.by", hold.decision(), hold.authority()));
        var when = new Span(hold.releasedAt()
                .map(end -> getTranslation("hold.until", Dates.time(hold.placedAt()), Dates.time(end), hold.release()))
                .orElseGet(() -> getTranslation("hold.since", Dates.time(hold.placedAt()))));
        when.addClassName("hint");
        var item = new ListItem(new Div(state, what), when);
        if (hold.inForce() && HOLD.contains(actor.role())) {
            var release = new Button(getTranslation("hold.release"), click -> release(hold));
            release.setAriaLabel(getTranslation("hold.release.of", hold.decision()));
            item.add(release);
        }
        return item;
    }

    private void place() {
        var decision = text("hold.decision", "hold.decision.help", LONGEST_NUMBER);
        var authority = text("hold.authority", "hold.authority.help", LONGEST_NAME);
        String id = UUID.randomUUID().toString();
        new AskingDialog(
                        getTranslation("hold.place"),
                        List.of(getTranslation("hold.place.explained")),
                        getTranslation("hold.place"),
                        () -> send(
                                new PlaceLegalHold(dossier, id, decision.getValue(), authority.getValue()),
                                "hold.placed"))
                .with("decision", decision)
                .with("authority", authority)
                .open();
    }

    private void release(LegalHold hold) {
        var paper = text("hold.paper", "hold.paper.help", LONGEST_NUMBER);
        new AskingDialog(
                        getTranslation("hold.release"),
                        List.of(getTranslation("hold.release.explained", hold.decision())),
                        getTranslation("hold.release"),
                        () -> send(new ReleaseLegalHold(dossier, hold.id(), paper.getValue()), "hold.release.done"))
                .with("paper", paper)
                .open();
    }

    private void askFor(PersonId owner) {
        var reason = new Select<ErasureReason>();
        reason.setLabel(getTranslation("erasure.reason"));
        reason.setItems(ErasureReason.values());
        reason.setItemLabelGenerator(one -> getTranslation("erasure.reason." + one.name()));
        reason.setValue(ErasureReason.OWN_REQUEST);
        reason.setWidthFull();
        String id = UUID.randomUUID().toString();
        new AskingDialog(
                        getTranslation("erasure.onBehalf"),
                        List.of(getTranslation("erasure.onBehalf.explained")),
                        getTranslation("erasure.onBehalf.confirm"),
                        () -> {
                            List<Rejection> refused = send(
                                    new RequestErasure(owner, id, reason.getValue(), Optional.of(dossier)),
                                    "erasure.onBehalf.done");
                            if (refused.isEmpty()) {
                                add(new Anchor("xoa-du-lieu", getTranslation("erasure.onBehalf.link")));
                            }
                            return refused;
                        })
                .with("reason", reason)
                .open();
    }

    private TextField text(String label, String help, int longest) {
        var field = new TextField(getTranslation(label));
        field.setHelperText(getTranslation(help));
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    private List<Rejection> send(ErasureCommand command, String done) {
        return switch (commands.send(command, Commands.freshId())) {
            case Answer.Done(String ignored, long sequence) -> {
                Notices.done(getTranslation(done));
                show(command instanceof RequestErasure ? -1 : sequence);
                yield List.of();
            }
            case Answer.Refused(var rejections) -> rejections;
        };
    }
}
