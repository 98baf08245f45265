package vn.thanhdong.procedures.ui.portal;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.IdentityNumber;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.TrackingCode;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.ui.ServiceUnavailable;
import vn.thanhdong.ui.api.ApiAnswer;

/**
 * {@code POST /api/portal/dossiers} hands a dossier in; {@code GET /api/portal/dossiers/{code}} says how it stands,
 * {@code POST …/{code}/supplements} supplies what was asked for and {@code POST …/{code}/withdrawal} withdraws it, these
 * three with the applicant's number in the header {@code Applicant-Identity-Number}.
 */
final class PortalServlet extends HttpServlet {

    static final String NUMBER = "Applicant-Identity-Number";

    private static final long serialVersionUID = 1L;
    private static final int MOST_MEGABYTES = 100;
    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final String SUPPLEMENTS = "supplements";
    private static final String WITHDRAWAL = "withdrawal";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final transient PortalFiling filing;
    private final transient PortalActs acts;
    private final String site;

    PortalServlet(PortalFiling filing, PortalActs acts, String site) {
        this.filing = filing;
        this.acts = acts;
        this.site = site;
    }

    /** JSON of a dossier that was taken. */
    private record Taken(String portalCode, String trackingCode, String trackingUrl) {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PortalPath path = PortalPath.of(request);
        boolean isAct = path.act().equals(SUPPLEMENTS) || path.act().equals(WITHDRAWAL);
        if (!isAct && request.getPathInfo() != null) {
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
            if (isAct) {
                act(path, JSON.readValue(body, SentAct.class), request, response);
            } else {
                file(JSON.readValue(body, SentDossier.class), response);
            }
        } catch (JacksonException notOurs) {
            ApiAnswer.refuse(
                    response, HttpServletResponse.SC_BAD_REQUEST, PortalProblem.NOT_JSON.phrase(where(notOurs)));
        } catch (ServiceUnavailable | IOException busy) {
            busy("What another portal sent was not taken", busy, response);
        }
    }

    private void file(SentDossier sent, HttpServletResponse response) throws IOException {
        switch (filing.file(sent)) {
            case Answer.Done(String id, long ignored) ->
                ApiAnswer.write(response, HttpServletResponse.SC_OK, taken(sent, new DossierId(id)));
            case Answer.Refused(List<Rejection> rejections) -> PortalAnswer.refused(response, rejections);
        }
    }

    private void act(PortalPath path, SentAct sent, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<String> number = number(request, response);
        if (number.isEmpty()) {
            return;
        }
        DossierDetail found = find(path, number.get());
        if (!found.found() || found.summary() == null) {
            PortalAnswer.notFound(response);
            return;
        }
        Answer answer = path.act().equals(SUPPLEMENTS)
                ? acts.supply(found, number.get(), sent)
                : acts.withdraw(found, number.get(), sent);
        switch (answer) {
            case Answer.Done(String ignored, long sequence) -> {
                PortalCode code = path.portalCode().orElseThrow();
                PortalAnswer.state(response, code, filing.find(code, number.get(), sequence));
            }
            case Answer.Refused(List<Rejection> rejections) -> PortalAnswer.refused(response, rejections);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PortalPath path = PortalPath.of(request);
        if (path.code().isEmpty() || !path.act().isEmpty()) {
            response.setHeader(HttpHeaders.ALLOW, "POST");
            ApiAnswer.refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, PortalProblem.METHOD.phrase());
            return;
        }
        Optional<String> number = number(request, response);
        if (number.isEmpty()) {
            return;
        }
        try {
            DossierDetail found = find(path, number.get());
            if (found.found()) {
                PortalAnswer.state(response, path.portalCode().orElseThrow(), found);
            } else {
                PortalAnswer.notFound(response);
            }
        } catch (ServiceUnavailable busy) {
            busy("The state of another portal's dossier was not found out", busy, response);
        }
    }

    private DossierDetail find(PortalPath path, String number) {
        return path.portalCode().map(code -> filing.find(code, number, -1)).orElse(DossierDetail.NOT_FOUND);
    }

    /** The applicant's number; empty where it is none, which is answered already. */
    private static Optional<String> number(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String number =
                Objects.requireNonNullElse(request.getHeader(NUMBER), "").strip();
        if (IdentityNumber.of(number).isEmpty()) {
            ApiAnswer.refuse(response, HttpServletResponse.SC_BAD_REQUEST, PortalProblem.NUMBER_INVALID.phrase());
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private void busy(String what, Exception why, HttpServletResponse response) throws IOException {
        log(what, why);
        ApiAnswer.refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, PortalProblem.BUSY.phrase());
    }

    private Taken taken(SentDossier sent, DossierId dossier) {
        String tracking = TrackingCode.of(dossier).value();
        String code = PortalCode.parse(Objects.requireNonNullElse(sent.portalCode(), ""))
                .map(PortalCode::value)
                .orElse("");
        return new Taken(code, tracking, site + "/tra-cuu?ma=" + tracking);
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
