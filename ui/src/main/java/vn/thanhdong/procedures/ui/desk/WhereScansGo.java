package vn.thanhdong.procedures.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.ui.form.ApplicantInForm;

/**
 * Gives what is scanned to the form that is open. A card that was scanned before anybody chose a procedure waits for the
 * form: people hold it out as soon as they stand at the desk.
 */
final class WhereScansGo implements CardScanner.Listener {

    private final ProcedureChoice procedure;
    private @Nullable DeskForm form;
    private String waiting = "";
    private boolean waitingRetyped;

    /** @param procedure where it is told that a card waits */
    WhereScansGo(ProcedureChoice procedure) {
        this.procedure = procedure;
    }

    void opened(DeskForm opened) {
        form = opened;
        if (!waiting.isEmpty()) {
            opened.scanned(waiting, ApplicantInForm.PERSON, waitingRetyped);
            waiting = "";
        }
    }

    /** What is scanned from now on is for the next form. */
    void closed() {
        form = null;
        if (!waiting.isEmpty()) {
            procedure.setHelperText(read(waiting));
        }
    }

    @Override
    public boolean scanned(String text, String person, boolean retyped) {
        DeskForm open = form;
        if (open != null) {
            return open.scanned(text, person, retyped);
        }
        if (IdentityCard.read(text) instanceof IdentityCard) {
            waiting = text;
            waitingRetyped = retyped;
        }
        procedure.setHelperText(read(text));
        return false;
    }

    private static String read(String text) {
        return switch (IdentityCard.read(text)) {
            case CardReading.Unread why -> translate("desk.card.unread." + why.name());
            case IdentityCard card -> translate("desk.card.waits", card.name());
        };
    }

    @Override
    public void earlier(String person, String number) {
        DeskForm open = form;
        if (open != null) {
            open.earlier(person, number);
        }
    }
}
