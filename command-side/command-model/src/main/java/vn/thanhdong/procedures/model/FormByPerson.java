package vn.thanhdong.procedures.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.FormSection;
import vn.thanhdong.procedures.Procedure;

/**
 * Answers by whom they are about: mother and child are two persons, and each may be forgotten without the other.
 *
 * @param applicants about the applicant, and those that are nobody's
 * @param others one per other person
 */
record FormByPerson(Personal<FormContent> applicants, List<Personal<FormContent>> others) {

    static FormByPerson of(
            Procedure procedure, FormContent form, DossierId dossier, PersonId owner, PersonHashes hashes) {
        Map<String, String> personOf =
                procedure.sections().stream().collect(Collectors.toMap(FormSection::id, FormSection::person));
        Map<String, String> sectionOf =
                procedure.form().stream().collect(Collectors.toMap(FormField::id, FormField::section));
        var own = new HashMap<String, String>();
        var others = new LinkedHashMap<String, Map<String, String>>();
        form.values().forEach((field, value) -> {
            String person = personOf.getOrDefault(sectionOf.getOrDefault(field, ""), FormSection.NOBODY);
            boolean applicants = person.equals(FormSection.NOBODY) || person.equals(FormSection.APPLICANT);
            (applicants ? own : others.computeIfAbsent(person, any -> new HashMap<>())).put(field, value);
        });
        var sealed = new ArrayList<Personal<FormContent>>();
        others.forEach((person, values) ->
                sealed.add(Personal.known(id(procedure, person, values, dossier, hashes), new FormContent(values))));
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
}
