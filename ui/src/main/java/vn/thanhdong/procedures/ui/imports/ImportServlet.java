package vn.thanhdong.procedures.ui.imports;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thanhdong.ui.api.ApiAnswer;

/**
 * {@code POST /api/imports/dossiers?dryRun=false}: a CSV table as body, or as a part of a multipart body.
 *
 * <p>A servlet of its own, because nothing on its way may read the body before it: a table is longer than memory.
 */
final class ImportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Imports imports;

    ImportServlet(Imports imports) {
        this.imports = imports;
    }

    /** JSON of an answer; {@code rejectedTotal} counts also those whose reasons are left out after the first 10,000. */
    private record Answer(long accepted, long unchanged, List<Rejected> rejected, long rejectedTotal) {}

    /** JSON of a rejected line. */
    private record Rejected(long line, String column, String reason, String reasonEn) {
        static Rejected of(RejectedLine line) {
            return new Rejected(
                    line.line(),
                    line.column(),
                    line.reason().vi(),
                    line.reason().en());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Boolean> dryRun = dryRun(request);
        if (dryRun.isEmpty()) {
            ApiAnswer.refuse(response, HttpServletResponse.SC_BAD_REQUEST, FileProblem.FLAG_WRONG.phrase());
            return;
        }
        try (InputStream table = table(request)) {
            var rejected = new long[1];
            ImportReport report = imports.run(table, dryRun.get(), progress -> rejected[0] = progress.rejected());
            ApiAnswer.write(
                    response,
                    HttpServletResponse.SC_OK,
                    new Answer(
                            report.accepted(),
                            report.unchanged(),
                            report.rejected().stream().map(Rejected::of).toList(),
                            rejected[0]));
        } catch (ServletException notMultipart) {
            ApiAnswer.refuse(response, HttpServletResponse.SC_BAD_REQUEST, FileProblem.FILE_MISSING.phrase());
        } catch (ImportStopped stopped) {
            log("The import stopped", stopped);
            ApiAnswer.refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, stopped.sentence());
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "POST");
        ApiAnswer.refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, FileProblem.ONLY_POST.phrase());
    }

    private static InputStream table(HttpServletRequest request) throws IOException, ServletException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/")) {
            return request.getInputStream();
        }
        for (Part part : request.getParts()) {
            if (part.getSubmittedFileName() != null || part.getName().equals("file")) {
                return part.getInputStream();
            }
        }
        throw new ServletException("No part is a file");
    }

    /** From the query alone: asking the request for a parameter could read the body. */
    private static Optional<Boolean> dryRun(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return Optional.of(false);
        }
        String value = UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .getFirst("dryRun");
        return switch (value) {
            case null -> Optional.of(false);
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
