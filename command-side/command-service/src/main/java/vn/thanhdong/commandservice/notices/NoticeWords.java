package vn.thanhdong.commandservice.notices;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import vn.thanhdong.access.Personal;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierRefused;
import vn.thanhdong.procedures.event.DossierSentBack;
import vn.thanhdong.procedures.event.DossierStopped;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.procedures.event.PaymentRequested;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.territory.WorkingCalendar;

/** What stands in a notice. Times are those of Vietnam. */
final class NoticeWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private final Supplier<Catalogue> catalogue;
    private final String site;

    NoticeWords(Supplier<Catalogue> catalogue, String site) {
        this.catalogue = catalogue;
        this.site = site;
    }

    Map<String, Object> of(DossierContact contact, DossierEvent happened) {
        var words = new HashMap<String, Object>();
        words.put("name", contact.applicant().name());
        words.put("code", contact.code());
        catalogue.get().procedure(contact.procedure()).ifPresent(procedure -> {
            words.put("procedureVi", procedure.name().vi());
            words.put("procedureEn", procedure.name().en());
        });
        catalogue.get().territory().agency(contact.desk()).ifPresent(desk -> words.put("desk", desk.name()));
        words.put("site", site);
        detail(words, happened);
        return words;
    }

    private static void detail(Map<String, Object> words, DossierEvent happened) {
        switch (happened) {
            case DossierAccepted e -> {
                words.put("dueAt", moment(e.dueAt()));
                words.put("provisional", e.provisional());
            }
            case DueDateExtended e -> {
                words.put("dueAt", moment(e.dueAt()));
                words.put("provisional", e.provisional());
                words.put("reason", text(e.reason()));
            }
            case DueDateRecounted e -> {
                words.put("dueAt", moment(e.dueAt()));
                words.put("before", moment(e.before()));
                words.put("provisional", e.provisional());
                words.put("decision", e.decision());
            }
            case PaymentRequested e ->
                words.put(
                        "amount",
                        String.format(Locale.ROOT, "%,d", e.amountVnd()).replace(',', '.'));
            case ResultNumbered e -> words.put("number", e.number());
            case DossierSentBack e -> words.put("reason", text(e.reason()));
            case DossierRefused e -> words.put("reason", text(e.reason()));
            case SupplementRequested e -> words.put("reason", text(e.reason()));
            case DossierStopped e -> words.put("reason", text(e.reason()));
            default -> {
                // told without a detail of its own
            }
        }
    }

    private static String text(Personal<String> words) {
        return words.value().orElse("");
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
