package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierPaper;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.PaperOfDossier;
import vn.thanhdong.procedures.ui.files.PaperLink;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.check.CheckLink;

/**
 * The papers that a dossier in its state has, each opened as a PDF in a page of its own, to be printed. One that is owed
 * and not issued yet is issued by opening it.
 */
public final class PaperLinks extends Div {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";
    private static final Set<NationalStatus> DECIDED = Set.of(NationalStatus.COMPLETED, NationalStatus.RETURNED);

    private final transient PaperOffice office;
    private final transient Actor asker;
    private final String name;

    /** Where the document comes from once it is asked for. */
    @FunctionalInterface
    private interface Document {
        byte[] content() throws IOException;
    }

    /** @param name of who looks, for the place of the signature on what they issue */
    public PaperLinks(PaperOffice office, DossierDetail detail, Actor asker, String name) {
        this.office = office;
        this.asker = asker;
        this.name = name;
        addClassName("papers");
        DossierProgress progress = detail.progress();
        DossierSummary summary = detail.summary();
        if (progress == null || summary == null) {
            return;
        }
        office.printer().ifPresent(printer -> {
            detail.papers().forEach(paper -> paper(summary.id(), paper));
            boolean decided = progress.outcome() != Outcome.REJECTED && DECIDED.contains(progress.status());
            if (decided && !detail.resultNumber().isEmpty()) {
                add(link("file.paper.result", "ket-qua", () -> printer.printResult(detail)));
            }
            add(link("file.paper.CONTROL_SHEET", "06", () -> office.controlSheet(asker, name, summary.id())));
            if (detail.papers().stream().anyMatch(paper -> paper.paper().isKept())) {
                add(checkLink());
            }
        });
    }

    private void paper(DossierId dossier, PaperOfDossier of) {
        DossierPaper paper = of.paper();
        String key = "file.paper." + paper.kind().name();
        Anchor link = paper.isKept()
                ? asButton(new PaperLink(dossier, paper, getTranslation(key)))
                : link(
                        key,
                        paper.kind().name().toLowerCase(Locale.ROOT),
                        () -> office.open(asker, name, dossier, paper.kind(), paper.askedAt()));
        var state = new Span(state(paper));
        state.addClassName("hint");
        add(new Div(link, state));
    }

    private String state(DossierPaper paper) {
        Instant issued = paper.issuedAt();
        if (issued == null) {
            return getTranslation("file.paper.owed");
        }
        return getTranslation(
                paper.isKept() ? "file.paper.issued" : "file.paper.issued.lost", paper.number(), Dates.time(issued));
    }

    private Anchor link(String key, String file, Document document) {
        var handler = DownloadHandler.fromInputStream(event -> {
                    byte[] content = document.content();
                    return new DownloadResponse(new ByteArrayInputStream(content), file + ".pdf", PDF, content.length);
                })
                .inline();
        var link = new Anchor(handler, getTranslation(key));
        link.setTarget(AnchorTarget.BLANK);
        return asButton(link);
    }

    private static Anchor checkLink() {
        var check = new CheckLink();
        check.setTarget(AnchorTarget.BLANK);
        return asButton(check);
    }

    private static Anchor asButton(Anchor link) {
        link.addClassName("button-link");
        return link;
    }
}
