package vn.thanhdong.procedures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.thanhdong.language.Phrase;

/**
 * The fields of a form as they are asked: those of a repeating section once for each entry, under the keys of their
 * answers. Conditions and computed values of an entry refer to the same entry first. A form without repeating sections is
 * asked as its pack says it.
 */
public final class AskedForm {

    private AskedForm() {}

    /** In the order of the form, with as many entries as these answers have; labels name the entry. */
    public static List<FormField> of(Procedure procedure, FormContent content) {
        return of(procedure, section -> entries(section, content));
    }

    /** The same with as few entries as the form admits. */
    public static List<FormField> least(Procedure procedure) {
        return of(procedure, section -> section.repeats().map(Repeats::least).orElse(0));
    }

    /**
     * The same with any number of entries.
     *
     * @param entries how many a repeating section has
     */
    public static List<FormField> of(Procedure procedure, ToIntFunction<FormSection> entries) {
        List<FormSection> repeating = repeating(procedure);
        if (repeating.isEmpty()) {
            return procedure.form();
        }
        var asked = new ArrayList<FormField>();
        Set<String> done = new HashSet<>();
        for (FormField field : procedure.form()) {
            Optional<FormSection> section = repeating.stream()
                    .filter(one -> one.id().equals(field.section()))
                    .findFirst();
            if (section.isEmpty()) {
                asked.add(field);
            } else if (done.add(field.section())) {
                for (int entry = 0; entry < entries.applyAsInt(section.get()); entry++) {
                    asked.addAll(named(procedure, section.get(), entry));
                }
            }
        }
        return List.copyOf(asked);
    }

    private static List<FormField> named(Procedure procedure, FormSection section, int entry) {
        Phrase name = section.entryName(entry);
        return entry(procedure, section, entry).stream()
                .map(field -> field.labelled(new Phrase(
                        name.vi() + " · " + field.label().vi(),
                        name.en() + " · " + field.label().en())))
                .toList();
    }

    /** The fields of one entry under their own labels, for where its name stands above them. */
    public static List<FormField> entry(Procedure procedure, FormSection section, int entry) {
        List<FormField> fields = fields(procedure, section);
        Set<String> own = fields.stream().map(FormField::id).collect(Collectors.toSet());
        return fields.stream()
                .map(field ->
                        field.renamed(id -> own.contains(id) ? new EntryKey(section.id(), entry, id).toString() : id))
                .toList();
    }

    /** The fields of a section as the pack says them. */
    public static List<FormField> fields(Procedure procedure, FormSection section) {
        return procedure.form().stream()
                .filter(field -> field.section().equals(section.id()))
                .toList();
    }

    /** The sections that may be answered more than once. */
    public static List<FormSection> repeating(Procedure procedure) {
        return procedure.sections().stream()
                .filter(section -> section.repeats().isPresent())
                .toList();
    }

    /** How many entries of the section the answers have; one that was erased counts as long as one behind it is there. */
    public static int entries(FormSection section, FormContent content) {
        int entries = 0;
        for (String key : content.values().keySet()) {
            int behind = EntryKey.parse(key)
                    .filter(one -> one.group().equals(section.id()))
                    .map(one -> one.entry() + 1)
                    .orElse(0);
            entries = Math.max(entries, behind);
        }
        return entries;
    }

    /** Whether an answer may stand under that key: an id of the pack, or an entry that its section admits. */
    public static boolean knows(Procedure procedure, String key) {
        return EntryKey.parse(key)
                .map(entry -> repeating(procedure).stream()
                        .filter(section -> section.id().equals(entry.group()))
                        .filter(section -> section.repeats()
                                .filter(repeats -> entry.entry() < repeats.most())
                                .isPresent())
                        .flatMap(section -> fields(procedure, section).stream())
                        .anyMatch(field -> field.id().equals(entry.field())))
                .orElseGet(() -> procedure
                        .formField(key)
                        .filter(field -> repeating(procedure).stream()
                                .noneMatch(section -> section.id().equals(field.section())))
                        .isPresent());
    }
}
