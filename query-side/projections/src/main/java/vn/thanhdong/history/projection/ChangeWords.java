package vn.thanhdong.history.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.history.query.DossierHistory.Change;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.territory.WorkingCalendar;

/** Names and values of changes, in the two languages. */
final class ChangeWords {

    private static final String NAME = "vn.thanhdong.history.projection.Changes";
    private static final ResourceBundle VI = in(Locale.of("vi"));
    private static final ResourceBundle EN = in(Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(WorkingCalendar.ZONE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Catalogue catalogue;
    private final LocalDate day;

    /** Agencies are called as they are now. */
    ChangeWords(Catalogue catalogue) {
        this(catalogue, LocalDate.MAX);
    }

    private ChangeWords(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.day = day;
    }

    /** The same where agencies are called as they were at that moment: history keeps the old name. */
    ChangeWords at(Instant moment) {
        return new ChangeWords(catalogue, LocalDate.ofInstant(moment, WorkingCalendar.ZONE));
    }

    static Set<String> keys(Locale locale) {
        return in(locale).keySet();
    }

    Change text(String name, String value) {
        return new Change(phrase(name), new Phrase(value, value));
    }

    Change moment(String name, Instant value) {
        return text(name, MOMENT.format(value));
    }

    Change days(String name, List<LocalDate> days) {
        return text(name, days.stream().map(DAY::format).collect(Collectors.joining(", ")));
    }

    Change money(String name, long vnd) {
        return new Change(phrase(name), money(vnd));
    }

    static Phrase money(long vnd) {
        String vi = String.format(Locale.of("vi", "VN"), "%,d ₫", vnd);
        return new Phrase(vi, String.format(Locale.ENGLISH, "%,d VND", vnd));
    }

    Change agency(String name, AgencyCode code) {
        Territory territory = catalogue.territory();
        return text(
                name,
                territory
                        .agency(code, day)
                        .or(() -> territory.agency(code))
                        .map(Agency::name)
                        .orElse(code.value()));
    }

    Change area(String name, AreaCode code) {
        return text(name, areaName(code));
    }

    String areaName(AreaCode code) {
        return catalogue.territory().area(code).map(Area::name).orElse(code.value());
    }

    /** By name where the person works here; an opaque id says nothing to anybody. */
    Change person(String name, PersonId person) {
        return text(
                name,
                catalogue.accounts().stream()
                        .filter(account -> account.person().equals(person))
                        .map(Account::displayName)
                        .findFirst()
                        .orElse(person.value()));
    }

    List<Change> stead(Map<String, ?> metadata) {
        var changes = new ArrayList<Change>();
        if (metadata.get(EventMetadata.IN_STEAD_OF) instanceof String absent) {
            changes.add(person(EventMetadata.IN_STEAD_OF, new PersonId(absent)));
        }
        for (String key : List.of(EventMetadata.SIGNING, EventMetadata.SIGNING_DECISION)) {
            if (metadata.get(key) instanceof String said) {
                changes.add(text(key, said));
            }
        }
        return changes;
    }

    List<Change> station(Station station) {
        return List.of(
                choice("step", station.kind()),
                agency("station", station.agency()),
                moment("stepDueAt", station.dueAt()));
    }

    Change choice(String name, Enum<?> value) {
        return new Change(phrase(name), Terms.of(value));
    }

    Change yesOrNo(String name, boolean value) {
        return new Change(phrase(name), phrase(value ? "yes" : "no"));
    }

    Change personal(String name, Personal<String> value) {
        return switch (value) {
            case Personal.Known<String>(var ignored, String plain) -> text(name, plain);
            case Personal.Erased<String> ignored -> new Change(phrase(name), phrase("erased"));
            case Personal.Sealed<String> ignored -> new Change(phrase(name), phrase("hidden"));
        };
    }

    static Phrase phrase(String key) {
        return new Phrase(VI.getString(key), EN.getString(key));
    }

    private static ResourceBundle in(Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(NAME, locale, ChangeWords.class.getClassLoader(), noFallback);
    }
}
