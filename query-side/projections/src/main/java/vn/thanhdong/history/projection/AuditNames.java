package vn.thanhdong.history.projection;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.history.query.AuditSubject;
import vn.thanhdong.history.query.AuditTerms;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.language.Terms;
import vn.thanhdong.language.VietnameseText;
import vn.thanhdong.procedures.Channel;

/**
 * The names that people know codes by. Documents hold the codes, so a word that was typed is looked up here and becomes a
 * condition on the codes whose names have it.
 */
final class AuditNames {

    /** A name of a code that stands in a field, between spaces, without accents. */
    private record Named(String field, String code, String name) {}

    private final List<Named> all = new ArrayList<>();

    AuditNames(Catalogue catalogue) {
        AuditTerms.types().forEach(type -> {
            add("type", type, AuditTerms.type(type));
            add("type", type, AuditTerms.context(AuditTerms.contextOf(type)));
        });
        for (Role role : Role.values()) {
            add("role", role.name(), Terms.of(role));
        }
        for (Channel channel : Channel.values()) {
            add("channel", channel.code(), Terms.of(channel));
        }
        catalogue.accounts().stream()
                .filter(account -> !account.has(Role.CITIZEN)) // what citizens are called is their own
                .forEach(account -> add("person", account.person().value(), account.displayName()));
        catalogue.territory().agencies().forEach(agency -> {
            add("agency", agency.code().value(), agency.name());
            add("subjects", AuditContent.key(AuditSubject.Kind.AGENCY, agency.code()), agency.name());
        });
        catalogue
                .versions()
                .forEach(procedure -> add(
                        "subjects", AuditContent.key(AuditSubject.Kind.PROCEDURE, procedure.code()), procedure.name()));
    }

    /** Conditions of which one must hold for a word, or a phrase, to be found in a name. */
    List<Query> having(String words) {
        String wanted = between(words);
        return conditions(named -> named.name().contains(wanted));
    }

    private List<Query> conditions(Predicate<Named> found) {
        Map<String, List<FieldValue>> codes = new TreeMap<>();
        all.stream()
                .filter(found)
                .forEach(named -> codes.computeIfAbsent(named.field(), field -> new ArrayList<>())
                        .add(FieldValue.of(named.code())));
        return codes.entrySet().stream()
                .map(of -> Query.of(q -> q.terms(t -> t.field(of.getKey())
                        .terms(values ->
                                values.value(of.getValue().stream().distinct().toList())))))
                .toList();
    }

    private void add(String field, String code, Phrase name) {
        Stream.of(name.vi(), name.en()).forEach(one -> add(field, code, one));
    }

    private void add(String field, String code, String name) {
        all.add(new Named(field, code, between(name)));
    }

    /** Letters and digits with one space around each word. */
    private static String between(String text) {
        return " "
                + VietnameseText.folded(text)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
