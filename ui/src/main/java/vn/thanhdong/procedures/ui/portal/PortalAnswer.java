package vn.thanhdong.procedures.ui.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.ui.api.ApiAnswer;

/** What another portal is answered about a dossier, as JSON. */
final class PortalAnswer {

    private static final int UNPROCESSABLE = 422;
    private static final String DIFFERS = "PORTAL_CODE_DIFFERS";

    private PortalAnswer() {}

    /** JSON of what is wrong: one entry for each field, in the order of the form. */
    private record Refused(List<Mistake> errors) {}

    /** JSON of one mistake; the field is empty when it concerns the whole. */
    private record Mistake(String field, String code, String reason, String reasonEn) {
        static Mistake of(Rejection rejection) {
            Phrase sentence = rejection.sentence();
            return new Mistake(rejection.field(), rejection.code(), sentence.vi(), sentence.en());
        }
    }

    /** JSON of how a dossier stands; the national status is a number from 1 to 10, times are UTC in ISO 8601. */
    private record State(
            String portalCode,
            String trackingCode,
            String code,
            int status,
            String statusWords,
            String statusWordsEn,
            @Nullable String dueAt,
            boolean dueProvisional,
            @Nullable String asked) {}

    /** Everything that is wrong; 409 where the code exists with other contents. */
    static void refused(HttpServletResponse response, List<Rejection> rejections) throws IOException {
        boolean differs = rejections.stream().anyMatch(one -> one.code().equals(DIFFERS));
        ApiAnswer.write(
                response,
                differs ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE,
                new Refused(rejections.stream().map(Mistake::of).toList()));
    }

    /** How it stands; 404 where it is nobody's of that number. */
    static void state(HttpServletResponse response, PortalCode code, DossierDetail dossier) throws IOException {
        DossierSummary summary = dossier.summary();
        if (!dossier.found() || summary == null) {
            notFound(response);
            return;
        }
        NationalStatus status = summary.status();
        Phrase words = Terms.of(status);
        Instant dueAt = summary.dueAt();
        // the words of an earlier request are none of a payment that is asked for now
        boolean asked = status == NationalStatus.SUPPLEMENT_REQUESTED
                && !dossier.request().isEmpty();
        ApiAnswer.write(
                response,
                HttpServletResponse.SC_OK,
                new State(
                        code.value(),
                        dossier.trackingCode(),
                        summary.code(),
                        status.code(),
                        words.vi(),
                        words.en(),
                        dueAt == null ? null : dueAt.toString(),
                        summary.provisional(),
                        asked ? dossier.request() : null));
    }

    static void notFound(HttpServletResponse response) throws IOException {
        ApiAnswer.refuse(response, HttpServletResponse.SC_NOT_FOUND, PortalProblem.NOT_FOUND.phrase());
    }
}
