package vn.thanhdong.procedures.ui.catalogue;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.Fact;
import vn.thanhdong.procedures.Facts;
import vn.thanhdong.procedures.Fee;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.FormSection;
import vn.thanhdong.procedures.RequiredDocument;
import vn.thanhdong.procedures.Result;
import vn.thanhdong.procedures.Step;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Deadline;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;

/** The parts of a procedure in a line each, complete enough that two which differ read differently. */
final class ProcedureWords {

    private final Names names;

    ProcedureWords(Names names) {
        this.names = names;
    }

    /** Both languages, since either may have changed. */
    String both(Phrase phrase) {
        return phrase.vi().equals(phrase.en()) ? phrase.vi() : phrase.vi() + " / " + phrase.en();
    }

    String agency(AgencyCode code) {
        return names.agency(code) + " (" + code + ")";
    }

    String deadline(Deadline deadline) {
        return names.deadline(deadline);
    }

    String each(String key, Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> translate(key + value.name())).collect(Collectors.joining(", "));
    }

    String yesNo(boolean value) {
        return translate(value ? "diff.yes" : "diff.no");
    }

    String result(Result result) {
        return both(result.name()) + " · " + translate(result.electronic() ? "diff.electronic" : "diff.onPaper");
    }

    String step(Step step) {
        return String.join(
                " · ",
                names.step(step.kind()),
                names.role(step.role()),
                translate("diff.unit." + step.unit().name()),
                names.workingTime(step.time()),
                translate("diff.produces." + step.produces().name()));
    }

    String fee(Fee fee) {
        return Stream.of(
                        both(fee.name()),
                        Names.money(fee.amountVnd()),
                        translate("fee.when." + fee.when().name()),
                        fee.condition().map(this::both).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String document(RequiredDocument document) {
        return String.join(
                " · ",
                both(document.name()),
                translate("document." + document.form().name(), document.count()),
                translate(document.required() ? "diff.required" : "diff.optional"));
    }

    String formField(FormField field) {
        List<String> words = new ArrayList<>(List.of(
                both(field.label()),
                translate("diff.type." + field.type().name()),
                translate(field.required() ? "diff.required" : "diff.optional"),
                translate("diff.inSection", field.section())));
        field.pattern().ifPresent(pattern -> words.add(translate("diff.pattern", pattern)));
        field.min().ifPresent(min -> words.add(translate("diff.min", min.toPlainString())));
        field.max().ifPresent(max -> words.add(translate("diff.max", max.toPlainString())));
        if (!field.options().isEmpty()) {
            words.add(
                    field.options().stream().map(option -> both(option.label())).collect(Collectors.joining(", ")));
        }
        field.visibleWhen()
                .ifPresent(
                        when -> words.add(translate("diff.visibleWhen", when.field(), String.join(", ", when.in()))));
        field.computed()
                .ifPresent(
                        how -> words.add(translate("diff.computed." + how.op().name(), String.join(", ", how.of()))));
        field.help().map(this::both).ifPresent(words::add);
        return String.join(" · ", words);
    }

    String section(FormSection section) {
        String once = both(section.title()) + " · " + section.person();
        return section.repeats()
                .map(repeats -> String.join(
                        " · ",
                        once,
                        translate("diff.repeats", repeats.least(), repeats.most(), both(repeats.entry())),
                        repeats.identity().orElse("–")))
                .orElse(once);
    }

    String facts(Facts facts) {
        return Stream.of(facts.name(), facts.deadline(), facts.fees(), facts.documents(), facts.steps())
                .map(ProcedureWords::fact)
                .collect(Collectors.joining("; "));
    }

    static String fact(Fact fact) {
        return fact.source().orElse("–")
                + fact.checkedOn().map(day -> ", " + Dates.day(day)).orElse("")
                + (fact.illustrative() ? " " + translate("diff.illustrative") : "");
    }
}
