package vn.thanhdong.procedures.ui.desk;

import java.util.List;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.EntryKey;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ui.form.ApplicantInForm;
import vn.thanhdong.ui.Names;

/** Of whom a form asks the identity number; how the fields of each of them begin. */
final class PersonsInForm {

    private static final String NUMBER = "Id";

    private final Procedure procedure;

    PersonsInForm(Procedure procedure) {
        this.procedure = procedure;
    }

    /** In the order of the form; those of a repeating part once. */
    List<String> all() {
        return procedure.form().stream()
                .filter(field ->
                        field.type() == FieldType.IDENTITY_NUMBER && field.id().endsWith(NUMBER))
                .map(field -> field.id().substring(0, field.id().length() - NUMBER.length()))
                .toList();
    }

    /** Whose card is read while the cursor stands there: a child has none, so that there it is the applicant's. */
    String at(String place) {
        boolean theirs = all().contains(EntryKey.fieldOf(place)) && AskedForm.knows(procedure, place + NUMBER);
        return theirs ? place : ApplicantInForm.PERSON;
    }

    /** What the person's part of the form is called; an entry by its number. */
    String title(String person) {
        return procedure.sections().stream()
                .filter(section -> section.person().equals(EntryKey.fieldOf(person)))
                .findFirst()
                .map(section -> EntryKey.parse(person)
                        .map(entry -> section.entryName(entry.entry()))
                        .orElse(section.title()))
                .map(Names::of)
                .orElse("");
    }
}
