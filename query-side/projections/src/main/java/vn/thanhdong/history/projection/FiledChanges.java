package vn.thanhdong.history.projection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thanhdong.access.Personal;
import vn.thanhdong.history.query.DossierHistory.Change;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.Authorisation;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.NumberWords;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.RequiredDocument;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.procedures.event.AttachmentTextExtracted;
import vn.thanhdong.procedures.event.SubmitterNamed;
import vn.thanhdong.territory.AreaCode;

/**
 * What somebody handed in, under the labels that they saw when they did: ids of fields and documents are for programs.
 */
final class FiledChanges {

    private static final int KILOBYTE = 1024;
    private static final int BEGINNING = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final ChangeWords words;
    private final Optional<Procedure> procedure;

    FiledChanges(ChangeWords words, Optional<Procedure> procedure) {
        this.words = words;
        this.procedure = procedure;
    }

    Change procedure(ProcedureCode code, int version) {
        Phrase name = procedure.map(Procedure::name).orElse(new Phrase("", ""));
        return new Change(
                ChangeWords.phrase("procedure"),
                new Phrase(
                        (code + " (" + version + ") " + name.vi()).strip(),
                        (code + " (" + version + ") " + name.en()).strip()));
    }

    List<Change> applicant(Personal<Applicant> applicant) {
        return List.of(
                words.personal("applicantName", textOf(applicant, Applicant::name)),
                words.personal("identityNumber", textOf(applicant, Applicant::identityNumber)),
                words.personal("phone", textOf(applicant, Applicant::phone)));
    }

    /** Who handed it in for its owner, and by what right. */
    List<Change> submitter(SubmitterNamed named) {
        return List.of(
                words.personal("submitterName", textOf(named.submitter(), Submitter::name)),
                words.personal("identityNumber", textOf(named.submitter(), Submitter::identityNumber)),
                words.personal("phone", textOf(named.submitter(), Submitter::phone)),
                words.choice("submitterRelation", named.relation()),
                words.personal("authorisationNumber", textOf(named.authorisation(), Authorisation::number)),
                words.personal(
                        "authorisationDate",
                        textOf(
                                named.authorisation(),
                                paper -> paper.date().map(DAY::format).orElse(""))));
    }

    /** Which document, and how its text begins: all of it stands in the document. */
    List<Change> text(AttachmentTextExtracted extracted) {
        return List.of(
                words.text("sha256", extracted.sha256()),
                words.personal("attachmentText", textOf(extracted.text(), FiledChanges::beginning)));
    }

    private static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > BEGINNING ? line.substring(0, BEGINNING) + "…" : line;
    }

    /** The parts of one form, one per person that it is about: each may be erased without the others. */
    List<Change> form(Personal<FormContent> form, List<Personal<FormContent>> others) {
        return Stream.concat(Stream.of(form), others.stream())
                .flatMap(part -> part(part).stream())
                .toList();
    }

    List<Change> attachments(List<Attachment> attachments) {
        return attachments.stream().map(this::attachment).toList();
    }

    private List<Change> part(Personal<FormContent> part) {
        return part instanceof Personal.Known<FormContent>(var ignored, FormContent content)
                ? answers(content)
                : List.of(words.personal("form", textOf(part, FormContent::toString)));
    }

    /** In the order of the form; answers to questions that are not asked any more come last, as they are stored. */
    List<Change> answers(FormContent content) {
        List<FormField> asked =
                procedure.map(known -> AskedForm.of(known, content)).orElse(List.of());
        return Stream.concat(
                        asked.stream()
                                .filter(field -> !content.value(field.id()).isBlank())
                                .map(field -> new Change(field.label(), answer(field, content.value(field.id())))),
                        content.values().entrySet().stream()
                                .filter(answer -> asked.stream()
                                        .noneMatch(field -> field.id().equals(answer.getKey())))
                                .sorted(Map.Entry.comparingByKey())
                                .map(answer -> new Change(same(answer.getKey()), same(answer.getValue()))))
                .toList();
    }

    /** As people read it; as stored when it does not fit the field any more. */
    private Phrase answer(FormField field, String answer) {
        try {
            return switch (field.type()) {
                case DATE -> same(DAY.format(LocalDate.parse(answer)));
                case CHOICE ->
                    field.options().stream()
                            .filter(option -> option.value().equals(answer))
                            .map(FormField.Option::label)
                            .findFirst()
                            .orElse(same(answer));
                case AREA -> same(words.areaName(new AreaCode(answer)));
                case BOOLEAN -> ChangeWords.phrase(Boolean.parseBoolean(answer) ? "yes" : "no");
                case MONEY -> ChangeWords.money(Long.parseLong(answer));
                case NUMBER ->
                    new Phrase(
                            NumberWords.of(field, answer, Locale.of("vi", "VN")),
                            NumberWords.of(field, answer, Locale.ENGLISH));
                default -> same(answer);
            };
        } catch (DateTimeException | IllegalArgumentException asStored) {
            return same(answer);
        }
    }

    private Change attachment(Attachment one) {
        Phrase name = procedure.stream()
                .flatMap(known -> known.documents().stream())
                .filter(document -> document.id().equals(one.documentId()))
                .map(RequiredDocument::name)
                .findFirst()
                .orElse(same(one.documentId()));
        String how = " (" + one.mediaType() + ", " + Math.max(1, one.size() / KILOBYTE) + " KB)";
        return new Change(ChangeWords.phrase("attachment"), new Phrase(name.vi() + how, name.en() + how));
    }

    private static Phrase same(String text) {
        return new Phrase(text, text);
    }

    private static <T> Personal<String> textOf(Personal<T> value, Function<T, String> text) {
        return switch (value) {
            case Personal.Known<T>(var person, T plain) -> new Personal.Known<>(person, text.apply(plain));
            case Personal.Erased<T>(var person) -> new Personal.Erased<>(person);
            case Personal.Sealed<T>(var person, byte[] nonce, byte[] ciphertext) ->
                new Personal.Sealed<>(person, nonce, ciphertext);
        };
    }
}
