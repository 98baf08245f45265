package vn.thanhdong.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.List;
import java.util.stream.Collectors;
import vn.thanhdong.access.NoMandateInForce;
import vn.thanhdong.command.Rejection;

/** Sentences that appear and go: done, refused, failed. */
public final class Notices {

    private static final int SECONDS = 1_000;

    private Notices() {}

    /** It was done. */
    public static void done(String sentence) {
        Notification.show(sentence, 4 * SECONDS, Notification.Position.TOP_CENTER)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** It was refused, for these reasons. */
    public static void refused(List<Rejection> rejections) {
        problem(reasons(rejections));
    }

    /** The sentences of these refusals one after another, each once. */
    public static String reasons(List<Rejection> rejections) {
        return rejections.stream()
                .map(rejection -> Names.of(rejection.sentence()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Something to mend. */
    public static void problem(String sentence) {
        Notification.show(sentence, 8 * SECONDS, Notification.Position.TOP_CENTER)
                .addThemeVariants(NotificationVariant.LUMO_ERROR);
    }

    /** Something broke: what people are told about it. */
    public static void failure(Throwable failure) {
        if (UI.getCurrent() != null) {
            problem(sentence(failure));
        }
    }

    static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceUnavailable away) {
                return translate("error.away." + away.side().name());
            }
        }
        return NoMandateInForce.behind(failure)
                .map(refused -> translate("mandate.closed." + refused.closed().name()))
                .orElseGet(() -> translate("error.unexpected"));
    }
}
