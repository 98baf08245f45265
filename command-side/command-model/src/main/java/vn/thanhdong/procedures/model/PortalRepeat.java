package vn.thanhdong.procedures.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thanhdong.access.Personal;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.ComputedValues;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.SubmitDossier;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * Another portal sends a code again: the same contents are the same dossier, other contents are refused with what
 * differs. They are compared with what was handed in first, whatever was supplied since; files by which document they
 * answer, type and size, for each is encrypted anew. What was erased cannot be compared, and is let be.
 */
final class PortalRepeat {

    private static final Phrase APPLICANT = new Phrase("người nộp", "the applicant");
    private static final Phrase PROCEDURE = new Phrase("thủ tục", "the procedure");
    private static final Phrase FILES = new Phrase("giấy tờ kèm theo", "the documents");

    private PortalRepeat() {}

    /** What differs, one refusal for each; none when it is the same again or came by no portal. */
    static List<Rejection> differences(SubmitDossier again, DossierSubmitted first, Circumstances at) {
        var differences = new ArrayList<Rejection>();
        if (again.portalCode().isEmpty()) {
            return differences;
        }
        if (!again.procedure().equals(first.procedure())) {
            differences.add(differs("procedure", PROCEDURE));
        }
        boolean sameApplicant = first.applicant().person().equals(at.actor().person())
                && first.applicant().value().map(again.applicant()::equals).orElse(true);
        if (!sameApplicant) {
            differences.add(differs("applicant", APPLICANT));
        }
        form(first)
                .ifPresent(answers -> differingFields(answers, settled(again, first, at))
                        .forEach(field -> differences.add(differs(field, label(field, again, at)))));
        if (!files(first.attachments()).equals(files(again.attachments()))) {
            differences.add(differs("files", FILES));
        }
        return differences;
    }

    private static Rejection differs(String field, Phrase what) {
        return DossierRefusal.PORTAL_CODE_DIFFERS.at(field, what);
    }

    /** All answers together; empty when one of the persons whom they are about was erased. */
    private static Optional<Map<String, String>> form(DossierSubmitted first) {
        var all = new TreeMap<String, String>();
        var parts = new ArrayList<Personal<FormContent>>(first.others());
        parts.add(first.form());
        for (Personal<FormContent> part : parts) {
            if (part.value().isEmpty()) {
                return Optional.empty();
            }
            all.putAll(part.value().get().values());
        }
        return Optional.of(all);
    }

    /** With what follows from them on the day of the first time. */
    private static Map<String, String> settled(SubmitDossier again, DossierSubmitted first, Circumstances at) {
        LocalDate day = LocalDate.ofInstant(first.occurredAt(), WorkingCalendar.ZONE);
        return at.catalogue()
                .procedure(first.procedure(), first.procedureVersion())
                .map(procedure -> ComputedValues.in(procedure, again.form(), day))
                .orElse(again.form())
                .values();
    }

    private static TreeSet<String> differingFields(Map<String, String> one, Map<String, String> other) {
        var fields = new TreeSet<>(one.keySet());
        fields.addAll(other.keySet());
        fields.removeIf(field -> Objects.equals(one.getOrDefault(field, ""), other.getOrDefault(field, "")));
        return fields;
    }

    private static Phrase label(String field, SubmitDossier again, Circumstances at) {
        return at.catalogue()
                .procedure(again.procedure())
                .flatMap(procedure -> AskedForm.of(procedure, again.form()).stream()
                        .filter(one -> one.id().equals(field))
                        .map(FormField::label)
                        .findFirst())
                .orElse(new Phrase(field, field));
    }

    private static SortedMap<String, Long> files(List<Attachment> attachments) {
        return attachments.stream()
                .collect(Collectors.groupingBy(
                        one -> one.documentId() + "/" + one.mediaType() + "/" + one.size(),
                        TreeMap::new,
                        Collectors.counting()));
    }
}
