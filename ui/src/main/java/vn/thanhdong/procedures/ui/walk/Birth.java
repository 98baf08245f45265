package vn.thanhdong.procedures.ui.walk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.command.SubmitDossier;

/** The birth that is registered again and again: a family that does not exist, and the paper that it hands in. */
final class Birth {

    static final ProcedureCode PROCEDURE = new ProcedureCode("SN-01");

    private static final int DAYS_OLD = 12;

    private final Properties answers = new Properties();

    Birth() {
        try (var reader = new InputStreamReader(resource("birth.properties"), StandardCharsets.UTF_8)) {
            answers.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mother hands it in online at the clerk's desk. */
    SubmitDossier submission(DossierId dossier, Account mother, Actor clerk, LocalDate today, List<Attachment> papers) {
        return new SubmitDossier(
                dossier,
                PROCEDURE,
                Channel.ONLINE,
                clerk.agency().orElseThrow(),
                clerk.area().orElseThrow(),
                ApplicantKind.CITIZEN,
                new Applicant(
                        mother.displayName(),
                        mother.identityNumber().orElse(""),
                        mother.phone().orElse(""),
                        "",
                        answers.getProperty("motherAddress")),
                form(mother, clerk, today),
                papers);
    }

    private FormContent form(Account mother, Actor clerk, LocalDate today) {
        Map<String, String> form = new HashMap<>();
        answers.forEach((field, answer) -> form.put(field.toString(), answer.toString()));
        String identity = mother.identityNumber().orElse("");
        form.put("childBirthDate", today.minusDays(DAYS_OLD).toString());
        form.put("motherName", mother.displayName());
        form.put("motherId", identity);
        form.put("applicantName", mother.displayName());
        form.put("applicantId", identity);
        form.put("applicantPhone", mother.phone().orElse(""));
        form.put("applicantArea", clerk.area().orElseThrow().value());
        return new FormContent(form);
    }

    /** One page of PDF that says that it is a sample. */
    static InputStream paper() {
        return resource("paper.pdf");
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Birth.class.getResourceAsStream(name), name);
    }
}
