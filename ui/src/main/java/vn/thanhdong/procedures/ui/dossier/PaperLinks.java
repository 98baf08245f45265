package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.query.DossierDetail;

/** The papers that a dossier in its state has, each opened as a PDF in a page of its own, to be printed. */
public final class PaperLinks extends Div {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";
    private static final Set<NationalStatus> DECIDED = Set.of(NationalStatus.COMPLETED, NationalStatus.RETURNED);

    public PaperLinks(Papers papers, DossierDetail detail, String issuedBy) {
        addClassName("papers");
        DossierProgress progress = detail.progress();
        if (progress == null) {
            return;
        }
        boolean rejected = progress.outcome() == Outcome.REJECTED;
        if (progress.acceptedAt() != null) {
            paper(papers, detail, PaperKind.RECEIPT, issuedBy);
        }
        if (progress.status() == NationalStatus.SUPPLEMENT_REQUESTED || progress.supplementRequests() > 0) {
            paper(papers, detail, PaperKind.SUPPLEMENT_REQUEST, issuedBy);
        }
        if (progress.status() == NationalStatus.REFUSED || rejected && DECIDED.contains(progress.status())) {
            paper(papers, detail, PaperKind.REFUSAL, issuedBy);
        }
        if (!rejected
                && DECIDED.contains(progress.status())
                && !detail.resultNumber().isEmpty()) {
            add(link("file.paper.result", "ket-qua", () -> papers.printResult(detail)));
        }
    }

    private void paper(Papers papers, DossierDetail detail, PaperKind kind, String issuedBy) {
        add(link(
                "file.paper." + kind.name(),
                kind.name().toLowerCase(Locale.ROOT),
                () -> papers.print(kind, detail, issuedBy)));
    }

    private Anchor link(String key, String name, Supplier<byte[]> pdf) {
        var handler = DownloadHandler.fromInputStream(event -> {
                    byte[] content = pdf.get();
                    return new DownloadResponse(new ByteArrayInputStream(content), name + ".pdf", PDF, content.length);
                })
                .inline();
        var link = new Anchor(handler, getTranslation(key));
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("button-link");
        return link;
    }
}
