package vn.thanhdong.procedures.ui.portal;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.IdentityNumber;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.TrackingCode;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.ui.ServiceUnavailable;
import vn.thanhdong.ui.api.ApiAnswer;

/**
 * {@code POST /api/portal/dossiers} hands a dossier in; {@code GET /api/portal/dossiers/{code}}, with the applicant's
 * number in the header {@code Applicant-Identity-Number}, says how it stands.
 */
final class PortalServlet extends HttpServlet {

    static final String NUMBER = "Applicant-Identity-Number";

    private static final long serialVersionUID = 1L;
    private static final int MOST_MEGABYTES = 100;
    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final int UNPROCESSABLE = 422;
    private static final String DIFFERS = "PORTAL_CODE_DIFFERS";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final transient PortalFiling filing;
    private final String site;

    PortalServlet(PortalFiling filing, String site) {
        this.filing = filing;
        this.site = site;
    }

    /** JSON of a dossier that was taken. */
    private record Taken(String portalCode, String trackingCode, String trackingUrl) {}

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

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() != null) {
            ApiAnswer.refuse(response, HttpServletResponse.SC_NOT_FOUND, PortalProblem.METHOD.phrase());
            return;
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            ApiAnswer.refuse(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    PortalProblem.TOO_LARGE.phrase(MOST_MEGABYTES));
            return;
        }
        try {
            SentDossier sent = JSON.readValue(body, SentDossier.class);
            switch (filing.file(sent)) {
                case Answer.Done(String id, long ignored) ->
                    ApiAnswer.write(response, HttpServletResponse.SC_OK, taken(sent, new DossierId(id)));
                case Answer.Refused(List<Rejection> rejections) ->
                    ApiAnswer.write(
                            response,
                            status(rejections),
                            new Refused(rejections.stream().map(Mistake::of).toList()));
            }
        } catch (JacksonException notOurs) {
            ApiAnswer.refuse(
                    response, HttpServletResponse.SC_BAD_REQUEST, PortalProblem.NOT_JSON.phrase(where(notOurs)));
        } catch (ServiceUnavailable | IOException busy) {
            log("A dossier of another portal was not taken", busy);
            ApiAnswer.refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, PortalProblem.BUSY.phrase());
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        Optional<PortalCode> code = PortalCode.parse(path.substring(1));
        String number =
                Objects.requireNonNullElse(request.getHeader(NUMBER), "").strip();
        if (path.equals("/")) {
            response.setHeader(HttpHeaders.ALLOW, "POST");
            ApiAnswer.refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, PortalProblem.METHOD.phrase());
        } else if (IdentityNumber.of(number).isEmpty()) {
            ApiAnswer.refuse(response, HttpServletResponse.SC_BAD_REQUEST, PortalProblem.NUMBER_INVALID.phrase());
        } else {
            try {
                DossierDetail found =
                        code.map(known -> filing.find(known, number)).orElse(DossierDetail.NOT_FOUND);
                DossierSummary summary = found.summary();
                if (!found.found() || summary == null) {
                    ApiAnswer.refuse(response, HttpServletResponse.SC_NOT_FOUND, PortalProblem.NOT_FOUND.phrase());
                } else {
                    ApiAnswer.write(response, HttpServletResponse.SC_OK, state(code.orElseThrow(), found, summary));
                }
            } catch (ServiceUnavailable busy) {
                log("The state of another portal's dossier was not found out", busy);
                ApiAnswer.refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, PortalProblem.BUSY.phrase());
            }
        }
    }

    private Taken taken(SentDossier sent, DossierId dossier) {
        String tracking = TrackingCode.of(dossier).value();
        String code = PortalCode.parse(Objects.requireNonNullElse(sent.portalCode(), ""))
                .map(PortalCode::value)
                .orElse("");
        return new Taken(code, tracking, site + "/tra-cuu?ma=" + tracking);
    }

    private static State state(PortalCode code, DossierDetail dossier, DossierSummary summary) {
        NationalStatus status = summary.status();
        Phrase words = Terms.of(status);
        Instant dueAt = summary.dueAt();
        boolean asked = NationalStatus.WITH_THE_APPLICANT.contains(status)
                && !dossier.request().isEmpty();
        return new State(
                code.value(),
                dossier.trackingCode(),
                summary.code(),
                status.code(),
                words.vi(),
                words.en(),
                dueAt == null ? null : dueAt.toString(),
                summary.provisional(),
                asked ? dossier.request() : null);
    }

    private static int status(List<Rejection> rejections) {
        return rejections.stream().anyMatch(one -> one.code().equals(DIFFERS))
                ? HttpServletResponse.SC_CONFLICT
                : UNPROCESSABLE;
    }

    /** Where in the JSON, without what stands there. */
    private static String where(JacksonException wrong) {
        String path = wrong.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .reduce((one, next) -> one + "." + next)
                .orElse("");
        var place = wrong.getLocation();
        return path.isEmpty() && place != null ? "line " + place.getLineNr() : path;
    }
}
