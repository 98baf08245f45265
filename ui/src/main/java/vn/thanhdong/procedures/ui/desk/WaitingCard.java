package vn.thanhdong.procedures.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** A card that was scanned before anybody chose a procedure: people hold it out as soon as they stand at the desk. */
final class WaitingCard {

    private String text = "";
    private boolean retyped;

    /** Keeps it, or says why it cannot be read; returns what to tell. */
    String scanned(String scanned, boolean withInputMethod) {
        return switch (IdentityCard.read(scanned)) {
            case CardReading.Unread why -> translate("desk.card.unread." + why.name());
            case IdentityCard card -> {
                text = scanned;
                retyped = withInputMethod;
                yield translate("desk.card.waits", card.name());
            }
        };
    }

    /** Once: the next form is somebody else's. */
    void into(DeskForm form) {
        if (!text.isEmpty()) {
            form.scanned(text, ApplicantInForm.PERSON, retyped);
            forget();
        }
    }

    void forget() {
        text = "";
    }
}
