package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Span;
import vn.thanhdong.procedures.NationalStatus;

/** State of a dossier in a word and a colour with meaning. */
public final class StatusBadge extends Span {

    private static final long serialVersionUID = 1L;

    public StatusBadge(NationalStatus status, Names names) {
        super(names.status(status));
        addClassNames("td-badge", tone(status).css());
    }

    private static Tone tone(NationalStatus status) {
        return switch (status) {
            case SUBMITTED, ACCEPTED, IN_PROGRESS -> Tone.INFORMATION;
            case SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED -> Tone.SOON;
            case COMPLETED, RETURNED -> Tone.GOOD;
            case REFUSED, STOPPED -> Tone.BAD;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
