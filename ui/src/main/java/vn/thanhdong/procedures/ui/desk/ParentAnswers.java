package vn.thanhdong.procedures.ui.desk;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.ui.form.ApplicantInForm;

/** What is known of a child's mother or father once one of them is the one who applies: it is not typed again. */
final class ParentAnswers {

    static final String RELATION = "relation";
    private static final Set<String> PARENTS = Set.of("mother", "father");

    private ParentAnswers() {}

    /**
     * Answers for fields of the parent that are still empty; none when somebody else applies.
     *
     * @param form what is answered so far
     * @param card the card that was read last; counted only when it is the applicant's
     */
    static FormContent of(FormContent form, Optional<IdentityCard> card) {
        String parent = form.value(RELATION);
        var answers = new HashMap<String, String>();
        if (PARENTS.contains(parent)) {
            answers.put(parent + "Name", form.value(ApplicantInForm.NAME));
            answers.put(parent + "Id", form.value(ApplicantInForm.IDENTITY_NUMBER));
            card.filter(one -> one.number().equals(form.value(ApplicantInForm.IDENTITY_NUMBER)))
                    .ifPresent(one -> {
                        answers.put(
                                parent + "BirthYear",
                                Integer.toString(one.birthDate().getYear()));
                        answers.put(parent + "Address", one.address());
                    });
            answers.keySet().removeIf(field -> !form.value(field).isEmpty());
        }
        return new FormContent(answers);
    }
}
