package vn.thanhdong.procedures.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.EntryKey;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.FormSection;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Repeats;

/**
 * Answers by whom they are about: mother and child are two persons, and each may be forgotten without the other.
 *
 * @param applicants about the applicant, and those that are nobody's
 * @param others one per other person, and one per entry of a repeating section that says who it is about
 */
record FormByPerson(Personal<FormContent> applicants, List<Personal<FormContent>> others) {

    static FormByPerson of(
            Procedure procedure, FormContent form, DossierId dossier, PersonId owner, PersonHashes hashes) {
        Map<String, FormSection> sections =
                procedure.sections().stream().collect(Collectors.toMap(FormSection::id, section -> section));
        Map<String, String> sectionOf =
                procedure.form().stream().collect(Collectors.toMap(FormField::id, FormField::section));
        var own = new HashMap<String, String>();
        var others = new LinkedHashMap<String, Map<String, String>>();
        var entries = new LinkedHashMap<PersonId, Map<String, String>>();
        form.values().forEach((key, value) -> {
            Optional<PersonId> inEntry = ofEntry(procedure, key, form, hashes).filter(person -> !person.equals(owner));
            String person = EntryKey.parse(key).isPresent()
                    ? FormSection.NOBODY
                    : Optional.ofNullable(sections.get(sectionOf.getOrDefault(key, "")))
                            .map(FormSection::person)
                            .orElse(FormSection.NOBODY);
            boolean applicants = person.equals(FormSection.NOBODY) || person.equals(FormSection.APPLICANT);
            inEntry.map(one -> entries.computeIfAbsent(one, any -> new HashMap<>()))
                    .orElseGet(() -> applicants ? own : others.computeIfAbsent(person, any -> new HashMap<>()))
                    .put(key, value);
        });
        var sealed = new ArrayList<Personal<FormContent>>();
        others.forEach((person, values) ->
                sealed.add(Personal.known(id(procedure, person, values, dossier, hashes), new FormContent(values))));
        entries.forEach((person, values) -> sealed.add(Personal.known(person, new FormContent(values))));
        return new FormByPerson(Personal.known(owner, new FormContent(own)), sealed);
    }

    /** Who gives an identity number is the same person in every dossier; a newborn is one of this dossier alone. */
    private static PersonId id(
            Procedure procedure, String person, Map<String, String> values, DossierId dossier, PersonHashes hashes) {
        String identity = procedure.form().stream()
                .filter(field -> field.type() == FieldType.IDENTITY_NUMBER)
                .map(field -> values.getOrDefault(field.id(), ""))
                .filter(number -> !number.isBlank())
                .findFirst()
                .orElse("");
        return PersonOf.hash(hashes.identity(identity), dossier.value() + "-" + person, hashes);
    }

    /**
     * Whom an entry is about. Without a number nobody could ever be found who asks to be forgotten, and entries change
     * their places when one is taken out: what such an entry says goes with the applicant who said it.
     */
    private static Optional<PersonId> ofEntry(Procedure procedure, String key, FormContent form, PersonHashes hashes) {
        return EntryKey.parse(key)
                .flatMap(entry -> AskedForm.repeating(procedure).stream()
                        .filter(section -> section.id().equals(entry.group()))
                        .findFirst()
                        .flatMap(FormSection::repeats)
                        .flatMap(Repeats::identity)
                        .map(field -> form.value(new EntryKey(entry.group(), entry.entry(), field).toString()))
                        .filter(number -> !number.isBlank())
                        .map(number -> hashes.person(hashes.identity(number))));
    }
}
