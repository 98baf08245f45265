package vn.thanhdong.procedures.ui.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.text.NumberFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;

/** <i>Nhập dữ liệu</i>: an operator brings past dossiers in from a table, tried first if they wish. */
@Route("nhap-du-lieu")
@Menu(title = "nav.imports", order = 2.5, icon = "vaadin:upload")
@StyleSheet("thanhdong/work.css")
@RolesAllowed({"OPERATOR", "ADMINISTRATOR"})
public class ImportView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_BYTES = 1 << 30;
    private static final long BETWEEN_REPORTS_MILLISECONDS = 300;

    private final Checkbox dryRun = new Checkbox();
    private final Button start = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph sentence = new Paragraph();
    private final Div result = new Div();
    private @Nullable File uploaded;

    public ImportView(ObjectProvider<Imports> imports) {
        addClassName("imports");
        add(new PageHeader(getTranslation("imports.title"), getTranslation("imports.sentence")));
        Imports importer = imports.getIfAvailable();
        if (importer == null) {
            add(new EmptyState(
                    VaadinIcon.UPLOAD,
                    getTranslation("imports.unavailable"),
                    getTranslation("imports.unavailable.more")));
            return;
        }
        dryRun.setLabel(getTranslation("imports.dryRun"));
        dryRun.setHelperText(getTranslation("imports.dryRun.explained"));
        dryRun.setValue(true);
        start.setText(getTranslation("imports.start"));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setEnabled(false);
        start.setDisableOnClick(true);
        start.addClickListener(event -> run(importer));
        bar.setVisible(false);
        sentence.getElement().setAttribute("role", "status");
        var card = new Div(upload(), dryRun, start, bar, sentence);
        card.addClassName("card");
        add(card, new Paragraph(getTranslation("imports.columns")), result);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> {
            uploaded = file;
            start.setEnabled(true);
            sentence.setText(getTranslation("imports.ready", metadata.fileName()));
        }));
        upload.setUploadButton(new Button(getTranslation("upload.choose"), VaadinIcon.UPLOAD_ALT.create()));
        upload.setDropLabel(new Span(getTranslation("upload.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.addFileRejectedListener(event -> sentence.setText(getTranslation("imports.refused")));
        upload.addFileRemovedListener(event -> {
            uploaded = null;
            start.setEnabled(false);
        });
        return upload;
    }

    private void run(Imports importer) {
        File file = uploaded;
        if (file == null) {
            return;
        }
        UI ui = UI.getCurrent();
        boolean trial = dryRun.getValue();
        bar.setVisible(true);
        bar.setIndeterminate(true);
        result.removeAll();
        sentence.setText(getTranslation("imports.begun"));
        var work = new DelegatingSecurityContextRunnable(() -> {
            try (InputStream csv = new BufferedInputStream(Files.newInputStream(file.toPath()))) {
                ImportReport report = importer.run(csv, trial, reporting(ui));
                ui.access(() -> finish(report, trial));
            } catch (IOException | RuntimeException failure) {
                LoggerFactory.getLogger(ImportView.class).warn("The import failed", failure);
                ui.access(() -> fail());
            }
        });
        Thread.ofVirtual().name("import").start(work);
    }

    /** What is seen of the progress: a few times a second, however fast it goes. */
    private java.util.function.Consumer<ImportProgress> reporting(UI ui) {
        var last = new AtomicLong();
        return progress -> {
            long now = System.currentTimeMillis();
            if (now - last.get() > BETWEEN_REPORTS_MILLISECONDS) {
                last.set(now);
                ui.access(() -> show(progress));
            }
        };
    }

    private void show(ImportProgress progress) {
        if (progress.total() > 0) {
            bar.setIndeterminate(false);
            bar.setValue(Math.min(1, (double) progress.lines() / progress.total()));
        }
        NumberFormat number = NumberFormat.getIntegerInstance(getLocale());
        sentence.setText(getTranslation(
                "imports.progress",
                number.format(progress.lines()),
                number.format(progress.accepted()),
                number.format(progress.unchanged()),
                number.format(progress.rejected())));
    }

    private void finish(ImportReport report, boolean trial) {
        bar.setVisible(false);
        start.setEnabled(true);
        NumberFormat number = NumberFormat.getIntegerInstance(getLocale());
        sentence.setText(getTranslation(
                trial ? "imports.done.dry" : "imports.done",
                number.format(report.accepted()),
                number.format(report.unchanged()),
                number.format(report.rejected().size())));
        if (!report.rejected().isEmpty()) {
            result.add(new RejectedLines(report.rejected()));
        }
    }

    private void fail() {
        bar.setVisible(false);
        start.setEnabled(true);
        sentence.setText(getTranslation("imports.failed"));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("imports.title"));
    }
}
