package vn.thanhdong.history.ui.trail;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import vn.thanhdong.access.AccessReason;

/** Why somebody asks, in their own words: too little is said beside the field, and nothing typed is lost. */
final class ReasonArea extends TextArea {

    private static final long serialVersionUID = 1L;

    ReasonArea() {
        super();
        setLabel(getTranslation("trail.reason"));
        setHelperText(getTranslation("trail.reason.help"));
        setMaxLength(AccessReason.LONGEST);
        setRequiredIndicatorVisible(true);
        setWidthFull();
        setMinRows(2);
    }

    /** The reason; empty, and said so, where none was given. */
    Optional<String> given() {
        Optional<String> reason = AccessReason.of(getValue()).map(AccessReason::words);
        setErrorMessage(getTranslation("trail.reason.missing", AccessReason.SHORTEST));
        setInvalid(reason.isEmpty());
        if (reason.isEmpty()) {
            focus();
        }
        return reason;
    }
}
