package vn.thanhdong.procedures.projection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Personal;
import vn.thanhdong.language.PersonName;
import vn.thanhdong.language.VietnameseText;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.event.SubmitterNamed;

/**
 * What a dossier is searched by, as people wrote it (NFC). Empty once it is erased.
 *
 * @param applicantName name of the owner
 * @param nameOrder sorts owners by given name
 * @param form answers of the form
 * @param identityHash keyed hash of the identity number
 * @param phoneHash keyed hash of the phone
 * @param phoneLastFour last four digits of the phone
 * @param submitter of whoever handed it in for its owner
 * @param attachments of the documents that were handed in; lists read documents without them
 */
record DossierWords(
        String applicantName,
        String nameOrder,
        List<String> form,
        String identityHash,
        String phoneHash,
        String phoneLastFour,
        SubmitterWords submitter,
        @Nullable List<AttachedText> attachments) {

    DossierWords {
        form = List.copyOf(form);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    static DossierWords of(Personal<Applicant> applicant, FormContent form, String identityHash, String phoneHash) {
        var name = new PersonName(applicant.value().map(Applicant::name).orElse(""));
        String phone = applicant.value().map(Applicant::phone).orElse("");
        boolean erased = applicant.value().isEmpty();
        return new DossierWords(
                name.value(),
                name.sortKey(),
                texts(form),
                erased ? "" : identityHash,
                erased ? "" : phoneHash,
                phone.substring(Math.max(0, phone.length() - 4)),
                SubmitterWords.NONE,
                List.of());
    }

    /** The same with other entries; who handed it in stays. */
    DossierWords corrected(Personal<Applicant> applicant, FormContent form, String identityHash, String phoneHash) {
        DossierWords right = of(applicant, form, identityHash, phoneHash);
        return new DossierWords(
                right.applicantName,
                right.nameOrder,
                right.form,
                right.identityHash,
                right.phoneHash,
                right.phoneLastFour,
                submitter,
                attachments);
    }

    DossierWords withForm(FormContent changed) {
        return new DossierWords(
                applicantName,
                nameOrder,
                texts(changed),
                identityHash,
                phoneHash,
                phoneLastFour,
                submitter,
                attachments);
    }

    DossierWords withSubmitter(SubmitterNamed named) {
        return new DossierWords(
                applicantName,
                nameOrder,
                form,
                identityHash,
                phoneHash,
                phoneLastFour,
                SubmitterWords.of(named),
                attachments);
    }

    /** The same with the words of one more document; what is erased has none. */
    DossierWords withText(AttachedText read) {
        return with(Stream.concat(
                        texts().filter(before -> !before.sha256().equals(read.sha256())),
                        Stream.of(read).filter(text -> !text.text().isEmpty()))
                .toList());
    }

    /** The same without the words of documents that were replaced. */
    DossierWords keeping(List<Attachment> documents) {
        return with(texts().filter(text -> documents.stream()
                        .anyMatch(document -> document.sha256().equals(text.sha256())))
                .toList());
    }

    private Stream<AttachedText> texts() {
        return Objects.requireNonNull(attachments, "never null when it was made").stream();
    }

    private DossierWords with(List<AttachedText> changed) {
        return new DossierWords(
                applicantName, nameOrder, form, identityHash, phoneHash, phoneLastFour, submitter, changed);
    }

    private static List<String> texts(FormContent form) {
        return Stream.of(form)
                .flatMap(content -> content.values().entrySet().stream())
                .filter(answer -> !answer.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey()) // the same document whenever it is derived
                .map(answer -> VietnameseText.nfc(answer.getValue()))
                .toList();
    }
}
