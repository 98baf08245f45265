package vn.thanhdong.procedures.ui.catalogue;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Step;
import vn.thanhdong.ui.Names;

/** In what two versions of a procedure differ, field by field and in words. */
final class Differences {

    private final Procedure before;
    private final Procedure after;
    private final ProcedureWords words;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Procedure before, Procedure after, Names names) {
        this.before = before;
        this.after = after;
        this.words = new ProcedureWords(names);
    }

    /** In the order of a procedure's parts; none when they say the same. */
    static List<Difference> between(Procedure before, Procedure after, Names names) {
        var differences = new Differences(before, after, names);
        differences.plain();
        differences.lists();
        return List.copyOf(differences.found);
    }

    private void plain() {
        one("name", one -> words.both(one.name()));
        one("summary", one -> words.both(one.summary()));
        one("field", one -> words.both(one.field()));
        one("sectorAgency", one -> words.agency(one.sectorAgency()));
        one("handlingLevel", one -> translate("level." + one.handlingLevel().name()));
        one("deadline", one -> words.deadline(one.deadline()));
        one(
                "afterSupplement",
                one -> translate("diff.after." + one.afterSupplement().name()));
        one("supplementLimit", one -> Integer.toString(one.supplementLimit()));
        one("applicants", one -> words.each("applicant.", one.applicants()));
        one("channels", one -> words.each("channel.", one.channels()));
        one("onlineLevel", one -> translate("online." + one.onlineLevel().name()));
        one("result", one -> one.result().map(words::result).orElse(""));
        one("essential", one -> words.yesNo(one.essential()));
        one("groupSubmission", one -> words.yesNo(one.groupSubmission()));
        one("linked", one -> one.linked().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    private void lists() {
        steps();
        each("fees", Procedure::fees, fee -> fee.id(), fee -> Names.of(fee.name()), words::fee);
        each("documents", Procedure::documents, one -> one.id(), one -> Names.of(one.name()), words::document);
        each("form", Procedure::form, FormField::id, one -> Names.of(one.label()), words::formField);
        each("sections", Procedure::sections, one -> one.id(), one -> Names.of(one.title()), words::section);
        each(
                "legalBasis",
                Procedure::legalBasis,
                one -> one.document(),
                one -> "",
                one -> one.document() + " · " + ProcedureWords.fact(one.fact()));
        each("notes", Procedure::notes, Phrase::vi, one -> "", words::both);
        one("facts", one -> words.facts(one.facts()));
    }

    /** Steps have no names: they are told apart by where they stand. */
    private void steps() {
        List<Step> old = before.steps();
        List<Step> now = after.steps();
        for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
            add(
                    "steps",
                    translate("diff.step", i + 1),
                    i < old.size() ? words.step(old.get(i)) : "",
                    i < now.size() ? words.step(now.get(i)) : "");
        }
    }

    private void one(String part, Function<Procedure, String> said) {
        add(part, "", said.apply(before), said.apply(after));
    }

    private <T> void each(
            String part,
            Function<Procedure, List<T>> list,
            Function<T, String> id,
            Function<T, String> name,
            Function<T, String> said) {
        Map<String, T> old = byId(list.apply(before), id);
        Map<String, T> now = byId(list.apply(after), id);
        Set<String> ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(old.keySet());
        for (String one : ids) {
            T was = old.get(one);
            T is = now.get(one);
            add(
                    part,
                    name.apply(is != null ? is : java.util.Objects.requireNonNull(was)),
                    was == null ? "" : said.apply(was),
                    is == null ? "" : said.apply(is));
        }
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(id.apply(row), row));
        return byId;
    }

    private void add(String part, String item, String was, String is) {
        if (!was.equals(is)) {
            found.add(new Difference(translate("diff." + part), item, was, is));
        }
    }
}
