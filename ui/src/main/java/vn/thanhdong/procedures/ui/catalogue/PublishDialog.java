package vn.thanhdong.procedures.ui.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import vn.thanhdong.catalogue.CatalogueException;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.catalogue.ProcedurePack;
import vn.thanhdong.catalogue.ProcedureVersion;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.command.CatalogueCommand;
import vn.thanhdong.procedures.command.PublishProcedure;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.DateWords;
import vn.thanhdong.ui.Names;

/** Takes the file of a new version, says what is wrong in it or what it changes, and publishes it from a day on. */
final class PublishDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_BYTES = 400_000;

    private final transient CatalogueInForce catalogue;
    private final transient Names names;
    private final transient BiFunction<CatalogueCommand, String, List<Rejection>> send;
    private final Div read = new Div();
    private final DatePicker from = new DatePicker();
    private final TextField decision = new TextField();
    private final Button publish = new Button();
    private final String commandId = Commands.freshId();
    private String file = "";
    private String content = "";

    /** @param send takes the command and its id and says why it was refused; nothing when it was done */
    PublishDialog(CatalogueInForce catalogue, Names names, BiFunction<CatalogueCommand, String, List<Rejection>> send) {
        this.catalogue = catalogue;
        this.names = names;
        this.send = send;
        LocalDate today = catalogue.known().day();
        setHeaderTitle(getTranslation("procedures.publish"));
        setWidth("min(60rem, 96vw)");
        from.setLabel(getTranslation("procedures.from"));
        from.setI18n(DateWords.words());
        from.setMin(today);
        from.setValue(today.plusMonths(1).withDayOfMonth(1));
        decision.setLabel(getTranslation("procedures.decision"));
        decision.setHelperText(getTranslation("procedures.decision.help"));
        decision.setMaxLength(120);
        read.addClassName("read-pack");
        read.getElement().setAttribute("aria-live", "polite");
        var fields = new Div(from, decision);
        fields.addClassName("decision-fields");
        add(new Paragraph(getTranslation("procedures.publish.explained")), upload(), read, fields);
        publish.setText(getTranslation("procedures.publish.confirm"));
        publish.setId("confirm-publication");
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setEnabled(false);
        publish.addClickListener(click -> publish());
        var cancel = new Button(getTranslation("action.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(cancel, publish);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            file = metadata.fileName();
            content = new String(bytes, StandardCharsets.UTF_8);
            show();
        }));
        upload.setUploadButton(new Button(getTranslation("upload.choose"), VaadinIcon.UPLOAD_ALT.create()));
        upload.setDropLabel(new Span(getTranslation("procedures.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setAcceptedFileTypes(".yaml", ".yml");
        upload.addFileRejectedListener(event -> wrong(List.of(getTranslation("procedures.refused"))));
        upload.addFileRemovedListener(event -> {
            content = "";
            read.removeAll();
            publish.setEnabled(false);
        });
        return upload;
    }

    private void show() {
        CatalogueInForce.Known known = catalogue.known();
        try {
            Procedure procedure = ProcedurePack.read(
                    file,
                    content,
                    known.catalogue().territory(),
                    Set.copyOf(known.procedures().codes()));
            List<ProcedureVersion> standing = known.procedures().standing(procedure.code());
            read.removeAll();
            if (!standing.isEmpty()) {
                Procedure latest = standing.getLast().procedure();
                read.add(
                        new Paragraph(getTranslation(
                                "procedures.read",
                                Names.of(procedure.name()),
                                procedure.code(),
                                procedure.version(),
                                latest.version())),
                        new DifferenceTable(
                                Differences.between(latest, procedure, names),
                                getTranslation("procedures.version", latest.version()),
                                getTranslation("procedures.version", procedure.version())));
            }
            publish.setEnabled(true);
        } catch (CatalogueException invalid) {
            wrong(invalid.errors().stream()
                    .map(error -> getTranslation(
                            "procedures.error",
                            error.file(),
                            Integer.toString(error.line()),
                            error.field().isEmpty() ? "–" : error.field(),
                            Names.of(error.words())))
                    .toList());
        }
    }

    private void wrong(List<String> sentences) {
        read.removeAll();
        read.add(new PackErrors(sentences));
        publish.setEnabled(false);
    }

    private void publish() {
        from.setInvalid(false);
        decision.setInvalid(false);
        LocalDate day = from.getValue();
        if (day == null) {
            from.setInvalid(true);
            from.setErrorMessage(getTranslation("agencies.from.missing"));
            return;
        }
        List<Rejection> rejections =
                send.apply(new PublishProcedure(file, content, day, decision.getValue()), commandId);
        rejections.forEach(this::show);
        if (rejections.isEmpty()) {
            close();
        }
    }

    private void show(Rejection rejection) {
        String sentence = Names.of(rejection.sentence());
        switch (rejection.field()) {
            case "validFrom" -> {
                from.setInvalid(true);
                from.setErrorMessage(sentence);
            }
            case "decision" -> {
                decision.setInvalid(true);
                decision.setErrorMessage(sentence);
            }
            default -> read.addComponentAsFirst(new PackErrors(List.of(sentence)));
        }
    }
}
