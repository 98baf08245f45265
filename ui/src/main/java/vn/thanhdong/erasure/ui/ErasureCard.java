package vn.thanhdong.erasure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.thanhdong.access.Role;
import vn.thanhdong.erasure.ErasureApproval;
import vn.thanhdong.erasure.ErasureRequest;
import vn.thanhdong.erasure.ErasureState;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Tone;

/** One request to erase: who asked and why, what the law answers, who has approved, and how it ended. */
final class ErasureCard extends Div {

    private static final long serialVersionUID = 1L;

    private final Names names;
    private final Div actions = new Div();

    /** @param dossiers address before a dossier's id, where the reader sees dossiers */
    ErasureCard(ErasureRequest request, Names names, String dossiers) {
        this.names = names;
        addClassNames("card", "erasure");
        getElement().setAttribute("data-request", request.id());
        var head = new Div(
                new H3(getTranslation("erasure.card.title", Dates.time(request.requestedAt()))), state(request));
        head.addClassName("state");
        add(head, new Paragraph(who(request) + " " + reason(request)));
        add(new AssessmentPanel(request.assessment(), names, dossiers));
        request.approvals().forEach(approval -> add(new Paragraph(approved(approval))));
        request.ground()
                .ifPresent(ground -> add(new Paragraph(getTranslation(
                        "erasure.refused.because",
                        getTranslation("erasure.ground." + ground.name()),
                        request.paper()))));
        if (request.state() == ErasureState.ERASED) {
            add(new Paragraph(getTranslation("erasure.erased.at", Dates.time(request.changedAt()))));
        }
        actions.addClassName("actions");
        actions.setVisible(false);
        add(actions);
    }

    /** Offers something at the end of the card. */
    Button offer(String key, Runnable action, ButtonVariant... variants) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(variants);
        actions.add(button);
        actions.setVisible(true);
        return button;
    }

    private Span state(ErasureRequest request) {
        var badge = new Span(getTranslation("erasure.state." + request.state().name()));
        Tone tone = switch (request.state()) {
            case REQUESTED -> Tone.INFORMATION;
            case APPROVED_ONCE -> Tone.SOON;
            case ERASED -> Tone.GOOD;
            case REFUSED -> Tone.BAD;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
        badge.addClassNames("td-badge", tone.css());
        return badge;
    }

    private String who(ErasureRequest request) {
        return request.byRole() == Role.CITIZEN
                ? getTranslation("erasure.by.person")
                : getTranslation("erasure.by.official", names.role(request.byRole()));
    }

    private String reason(ErasureRequest request) {
        return getTranslation(
                "erasure.because",
                getTranslation("erasure.reason." + request.reason().name()));
    }

    private String approved(ErasureApproval approval) {
        return getTranslation("erasure.approved.by", names.role(approval.role()), Dates.time(approval.at()));
    }
}
