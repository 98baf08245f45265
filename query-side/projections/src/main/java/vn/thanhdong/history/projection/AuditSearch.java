package vn.thanhdong.history.projection;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.AuditSubject;
import vn.thanhdong.language.VietnameseText;
import vn.thanhdong.territory.WorkingCalendar;

/** Turns what is asked of the audit trail into a query of the engine, the asker's scope always included. */
final class AuditSearch {

    private static final Pattern PHRASE = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]");
    private static final Pattern CODE = Pattern.compile("(?i:TD-)\\p{Alnum}+|(?=.*\\d)[\\p{Alnum}.\\-]{3,}");

    private final Supplier<Catalogue> catalogue;
    private final AuditDossiers dossiers;
    private final AuditSessions sessions;

    AuditSearch(Supplier<Catalogue> catalogue, AuditDossiers dossiers, AuditSessions sessions) {
        this.catalogue = catalogue;
        this.dossiers = dossiers;
        this.sessions = sessions;
    }

    /** All that matches. */
    Query query(AuditFilter filter, Scope scope) {
        if (!scope.readsAuditTrail()) {
            return Query.of(q -> q.matchNone(none -> none));
        }
        var all = new BoolQuery.Builder();
        all.filter(scope.trail("agency"));
        in(all, "type", filter.types());
        in(all, "role", filter.roles());
        in(all, "agency", filter.agencies());
        in(all, "channel", filter.channels());
        if (!filter.contexts().isEmpty()) {
            all.filter(any(filter.contexts().stream()
                    .map(context -> Query.of(q -> q.prefix(p -> p.field("type").value(context + "."))))
                    .toList()));
        }
        is(all, "person", filter.person());
        is(all, "subjects", filter.subject());
        is(all, "correlation", filter.correlation());
        is(all, "session", filter.session());
        if (!filter.address().isBlank()) {
            all.filter(sessions.at(filter.address(), scope));
        }
        if (filter.from() != null || filter.to() != null) {
            all.filter(recorded(filter));
        }
        words(all, VietnameseText.nfc(filter.text()));
        return all.build()._toQuery();
    }

    private void words(BoolQuery.Builder all, String text) {
        if (text.isBlank()) {
            return;
        }
        var names = new AuditNames(catalogue.get());
        Matcher quoted = PHRASE.matcher(text);
        while (quoted.find()) {
            if (!quoted.group(1).isBlank()) {
                all.filter(any(together(quoted.group(1).strip(), names)));
            }
        }
        for (String word : PHRASE.matcher(text).replaceAll(" ").strip().split("\\s+")) {
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                all.filter(any(oneWord(word, names)));
            }
        }
    }

    private static List<Query> together(String phrase, AuditNames names) {
        List<Query> ways = new ArrayList<>(names.having(phrase));
        ways.add(Query.of(q -> q.matchPhrase(m -> m.field("words").query(phrase))));
        return ways;
    }

    private List<Query> oneWord(String word, AuditNames names) {
        List<Query> ways = new ArrayList<>(names.having(word));
        ways.add(Query.of(q -> q.match(m -> m.field("words").query(word).operator(Operator.And))));
        if (CODE.matcher(word).matches()) {
            List<String> subjects = dossiers.having(word.toLowerCase(Locale.ROOT)).stream()
                    .map(id -> AuditContent.key(AuditSubject.Kind.DOSSIER, id))
                    .toList();
            if (!subjects.isEmpty()) {
                ways.add(anyOf("subjects", subjects));
            }
        }
        return ways;
    }

    private static Query recorded(AuditFilter filter) {
        return Query.of(q -> q.range(r -> r.date(d -> {
            d.field("recordedAt");
            if (filter.from() != null) {
                d.gte(startOf(filter.from()));
            }
            if (filter.to() != null) {
                d.lt(startOf(filter.to().plusDays(1)));
            }
            return d;
        })));
    }

    private static String startOf(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant().toString();
    }

    private static void in(BoolQuery.Builder all, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            all.filter(anyOf(field, values));
        }
    }

    private static void is(BoolQuery.Builder all, String field, String value) {
        if (!value.isEmpty()) {
            all.filter(f -> f.term(t -> t.field(field).value(value)));
        }
    }

    private static Query any(List<Query> ways) {
        return Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
    }

    static Query anyOf(String field, Collection<String> values) {
        List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(wanted))));
    }
}
