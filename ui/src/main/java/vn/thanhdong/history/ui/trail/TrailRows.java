package vn.thanhdong.history.ui.trail;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditTerms;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.WorkingCalendar;

/** An event as a row of a table: what a person reads and the codes that programs compare. Times are Vietnam's. */
record TrailRows(Catalogue catalogue, Locale locale) {

    private static final List<String> COLUMNS = List.of(
            "position",
            "recorded",
            "happened",
            "type",
            "typeCode",
            "subjects",
            "words",
            "person",
            "personId",
            "role",
            "agency",
            "agencyCode",
            "channel",
            "imported",
            "correlation",
            "eventId",
            "session");
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(WorkingCalendar.ZONE);

    static List<String> header(UnaryOperator<String> translation) {
        return COLUMNS.stream()
                .map(column -> translation.apply("trail.file." + column))
                .toList();
    }

    List<String> row(AuditEvent event) {
        return List.of(
                String.valueOf(event.position()),
                second(event.recordedAt()),
                second(event.happenedAt()),
                AuditTerms.type(event.type()).in(locale),
                event.type(),
                event.subjects().stream()
                        .map(subject -> subject.label().isEmpty() ? subject.key() : subject.label())
                        .collect(Collectors.joining(" ")),
                event.words(),
                person(event.person()),
                event.person(),
                event.role(),
                agency(event.agency()),
                event.agency(),
                event.channel(),
                event.imported() ? "true" : "",
                event.correlationId(),
                event.eventId(),
                event.session());
    }

    private static String second(Instant moment) {
        return SECOND.format(moment);
    }

    private String agency(String code) {
        return code.isEmpty()
                ? ""
                : catalogue
                        .territory()
                        .agency(new AgencyCode(code))
                        .map(Agency::name)
                        .orElse(code);
    }

    private String person(String id) {
        return catalogue.accounts().stream()
                .filter(account -> account.person().value().equals(id))
                .filter(account -> !account.has(Role.CITIZEN)) // what citizens are called is their own
                .map(account -> account.displayName())
                .findFirst()
                .orElse("");
    }
}
