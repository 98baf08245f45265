package vn.thanhdong.history.ui.trail;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.AuditSubject;

/** A filter of the audit trail as it stands in an address. What is no value of ours is left out, never an error. */
final class TrailLink {

    static final String ROUTE = "nhat-ky";
    static final String EVENT = "su-kien";

    private static final String TEXT = "q";
    private static final String TYPE = "viec";
    private static final String CONTEXT = "linh-vuc";
    private static final String ROLE = "vai-tro";
    private static final String AGENCY = "co-quan";
    private static final String CHANNEL = "kenh";
    private static final String PERSON = "nguoi";
    private static final String SUBJECT = "doi-tuong";
    private static final String CORRELATION = "yeu-cau";
    private static final String FROM = "tu-ngay";
    private static final String TO = "den-ngay";
    private static final String ADDRESS = "dia-chi-mang";
    private static final String SESSION = "phien";
    private static final int LONGEST = 200;

    private TrailLink() {}

    /** The page with that filter. */
    static String to(AuditFilter filter) {
        String query = new QueryParameters(parameters(filter)).getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }

    /** The page with that event open. */
    static String toEvent(long position) {
        return ROUTE + "?" + EVENT + "=" + position;
    }

    static Map<String, List<String>> parameters(AuditFilter filter) {
        var parameters = new LinkedHashMap<String, List<String>>();
        one(parameters, TEXT, filter.text());
        each(parameters, TYPE, filter.types());
        each(parameters, CONTEXT, filter.contexts());
        each(parameters, ROLE, filter.roles());
        each(parameters, AGENCY, filter.agencies());
        each(parameters, CHANNEL, filter.channels());
        one(parameters, PERSON, filter.person());
        one(parameters, SUBJECT, filter.subject());
        one(parameters, CORRELATION, filter.correlation());
        one(parameters, FROM, filter.from() == null ? "" : filter.from().toString());
        one(parameters, TO, filter.to() == null ? "" : filter.to().toString());
        one(parameters, ADDRESS, filter.address());
        one(parameters, SESSION, filter.session());
        return parameters;
    }

    static AuditFilter filter(Map<String, List<String>> parameters) {
        String subject = first(parameters, SUBJECT);
        return new AuditFilter(
                first(parameters, TEXT),
                all(parameters, TYPE),
                all(parameters, CONTEXT),
                all(parameters, ROLE),
                all(parameters, AGENCY),
                all(parameters, CHANNEL),
                first(parameters, PERSON),
                AuditSubject.of(subject).isPresent() ? subject : "",
                first(parameters, CORRELATION),
                day(first(parameters, FROM)),
                day(first(parameters, TO)),
                first(parameters, ADDRESS),
                first(parameters, SESSION));
    }

    /** Position of the event that the address opens; 0 for none. */
    static long event(Map<String, List<String>> parameters) {
        String position = first(parameters, EVENT);
        return position.matches("\\d{1,15}") ? Long.parseLong(position) : 0;
    }

    private static void one(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, List.of(value));
        }
    }

    private static void each(Map<String, List<String>> parameters, String name, Set<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values.stream().sorted().toList());
        }
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return all(parameters, name).stream().findFirst().orElse("");
    }

    private static Set<String> all(Map<String, List<String>> parameters, String name) {
        Set<String> values = new LinkedHashSet<>(parameters.getOrDefault(name, List.of()));
        values.removeIf(value -> value.isBlank() || value.length() > LONGEST);
        return values;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
