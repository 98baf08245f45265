package vn.thanhdong.history.ui.trail;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.text.NumberFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditExport;

/** Takes a part of the audit trail away: first the reason, which is recorded, then the files. */
final class ExportDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What the dialog asks of the page. */
    interface Source {

        AuditExport begin(String reason);

        List<TrailFile> files(AuditExport export);

        /** Read anew for each file, outside the page's own thread. */
        Iterator<AuditEvent> events(AuditExport export);
    }

    private final transient Source source;
    private final NumberFormat number = NumberFormat.getIntegerInstance(getLocale());
    private final transient Map<Span, AtomicLong> written = new LinkedHashMap<>();
    private long events;

    /** @param total how many match now */
    ExportDialog(long total, Source source) {
        this.source = source;
        addClassName("trail-export");
        setWidth("min(38rem, 96vw)");
        setHeaderTitle(getTranslation("trail.export"));
        var reason = new ReasonArea();
        var go = new Button(
                getTranslation("trail.export.go"),
                click -> reason.given()
                        .map(source::begin)
                        .filter(export -> export.state() == AuditExport.State.GRANTED)
                        .ifPresent(this::granted));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(getTranslation("action.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(
                new Paragraph(
                        total > AuditExport.MOST
                                ? getTranslation(
                                        "trail.export.many", number.format(total), number.format(AuditExport.MOST))
                                : getTranslation("trail.export.explained", number.format(total))),
                new Paragraph(getTranslation("trail.export.recorded")),
                reason);
        getFooter().add(cancel, go);
    }

    private void granted(AuditExport export) {
        events = export.events();
        removeAll();
        getFooter().removeAll();
        add(new Paragraph(getTranslation("trail.export.ready", number.format(events), number.format(export.upTo()))));
        source.files(export).forEach(file -> add(line(file, export)));
        add(new Paragraph(getTranslation(
                export.checkpoint().isEmpty() ? "trail.export.unproven" : "trail.export.proven", export.exportId())));
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private Div line(TrailFile file, AuditExport export) {
        var count = new AtomicLong();
        var progress = new Span();
        progress.addClassName("hint");
        progress.getElement().setAttribute("role", "status");
        written.put(progress, count);
        DownloadHandler handler = event -> {
            event.setFileName(file.name());
            event.setContentType(file.mediaType());
            count.set(0);
            try (OutputStream out = event.getOutputStream()) {
                file.write(out, counted(source.events(export), count));
            }
        };
        var link = new Anchor(handler, "");
        link.add(VaadinIcon.DOWNLOAD.create(), new Span(file.name()));
        link.getElement().setAttribute("download", true);
        link.addClassName("button-link");
        var line = new Div(link, progress);
        line.addClassName("trail-file");
        return line;
    }

    /** Says how far the files are. */
    void refresh() {
        written.forEach((progress, count) -> {
            long done = count.get();
            if (done > 0) {
                progress.setText(getTranslation(
                        done < events ? "trail.export.progress" : "trail.export.done",
                        number.format(done),
                        number.format(events)));
            }
        });
    }

    private static Iterator<AuditEvent> counted(Iterator<AuditEvent> events, AtomicLong count) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return events.hasNext();
            }

            @Override
            public AuditEvent next() {
                count.incrementAndGet();
                return events.next();
            }
        };
    }
}
