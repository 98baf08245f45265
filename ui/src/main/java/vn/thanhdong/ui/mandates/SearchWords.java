package vn.thanhdong.ui.mandates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.history.query.AuditSubject;
import vn.thanhdong.history.query.AuditTerms;
import vn.thanhdong.history.query.FilterCodes;
import vn.thanhdong.history.query.FilterCodes.Part;
import vn.thanhdong.history.query.MandateReport.Search;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Words;

/** What somebody searched the audit trail for, in the terms that its page uses. */
record SearchWords(Names names, Locale language) {

    private static final Words WORDS = new Words();

    /** {@code Việc: Tiếp nhận, Nộp hồ sơ; Cơ quan: Sở Tư pháp; có từ khóa (không ghi lại)}. */
    String of(Search search) {
        Map<String, List<Part>> byName = FilterCodes.parts(search.filter()).stream()
                .collect(Collectors.groupingBy(Part::name, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(one -> condition(one.getKey(), one.getValue(), search))
                .collect(Collectors.joining("; "));
    }

    private String condition(String name, List<Part> parts, Search search) {
        return switch (name) {
            case "words", "address", "session", "correlation" -> word("mandate.search." + name);
            case "type", "context", "role", "agency", "channel", "person", "from", "to" ->
                part(
                        word("mandate.search." + name),
                        parts.stream().map(this::value).collect(Collectors.joining(", ")));
            case "subject" ->
                parts.stream().map(part -> subject(part, search.dossier())).collect(Collectors.joining(", "));
            default -> part(name, parts.stream().map(Part::code).collect(Collectors.joining(", ")));
        };
    }

    private String value(Part part) {
        if (part.isUntold()) {
            return word("mandate.search.untold");
        }
        String code = part.code();
        return switch (part.name()) {
            case "type" -> AuditTerms.type(code).in(language);
            case "context" -> AuditTerms.context(code).in(language);
            case "role" -> role(code);
            case "agency" -> named(code, known -> names.agency(new AgencyCode(known)));
            case "channel" -> channel(code);
            case "person" -> named(code, known -> names.official(new PersonId(known)));
            default -> Dates.day(LocalDate.parse(code));
        };
    }

    private String subject(Part part, String dossier) {
        return AuditSubject.of(part.code())
                .map(subject -> part(word("trail.subject." + subject.kind().name()), named(subject, dossier)))
                .orElseGet(() -> word("mandate.search.untold"));
    }

    private String named(AuditSubject subject, String dossier) {
        return switch (subject.kind()) {
            case DOSSIER -> dossier.isEmpty() ? subject.id() : dossier;
            case AGENCY -> named(subject.id(), known -> names.agency(new AgencyCode(known)));
            case PROCEDURE -> named(subject.id(), known -> names.procedure(new ProcedureCode(known)));
            case PERSON -> named(subject.id(), known -> names.official(new PersonId(known)));
            case DECISION, CALENDAR, EXPORT, MANDATE -> subject.id();
        };
    }

    /** What has not even the shape of a code stands as it is: the event stays, and its report has to be readable. */
    private static String named(String code, UnaryOperator<String> name) {
        try {
            return name.apply(code);
        } catch (IllegalArgumentException none) {
            return code;
        }
    }

    /** A code that is none of ours was typed into an address, and found nothing. */
    private String role(String code) {
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(code))
                .map(one -> word("role." + one.name()))
                .findFirst()
                .orElse(code);
    }

    private String channel(String code) {
        return Arrays.stream(Channel.values())
                .filter(one -> one.code().equals(code))
                .map(one -> word("channel." + one.name()))
                .findFirst()
                .orElseGet(() -> code.equals("system") ? word("trail.system") : code);
    }

    private String part(String name, String value) {
        return WORDS.getTranslation("mandate.search.part", language, name, value);
    }

    private String word(String key) {
        return WORDS.getTranslation(key, language);
    }
}
