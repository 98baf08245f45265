package vn.thanhdong.procedures.ui.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.catalogue.ProcedureVersion;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.VietnameseText;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.ProcedureRelease;
import vn.thanhdong.procedures.command.CatalogueCommand;
import vn.thanhdong.procedures.command.WithdrawProcedure;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.ReasonDialog;

/** <i>Danh mục thủ tục</i>: every procedure with its versions; a new one is published here. The address holds which one. */
@Route(ProcedureCatalogueView.ROUTE)
@Menu(title = "nav.procedureCatalogue", order = 2.7, icon = "vaadin:list-ol")
@StyleSheet("thanhdong/work.css")
@StyleSheet("thanhdong/catalogue.css")
@RolesAllowed("ADMINISTRATOR")
public class ProcedureCatalogueView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ROUTE = "danh-muc-thu-tuc";

    private static final long serialVersionUID = 1L;
    private static final String CODE = "ma";

    private final Commands commands;
    private final transient CatalogueInForce catalogue;
    private final transient Names names;
    private final Grid<ProcedureCode> grid = new Grid<>();
    private final TextField filter = new TextField();
    private final Div beside = new Div();
    private String shown = "";

    public ProcedureCatalogueView(Commands commands, CatalogueInForce catalogue, Names names) {
        this.commands = commands;
        this.catalogue = catalogue;
        this.names = names;
        addClassName("procedure-catalogue");
        var publish =
                new Button(getTranslation("procedures.publish"), VaadinIcon.UPLOAD_ALT.create(), click -> publish());
        publish.setId("publish-procedure");
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        columns();
        var left = new Div(filter, grid);
        var parts = new Div(left, beside);
        parts.addClassName("catalogue-parts");
        add(new PageHeader(getTranslation("procedures.title"), getTranslation("procedures.sentence"), publish), parts);
        fill();
    }

    private void columns() {
        filter.setPlaceholder(getTranslation("procedures.filter"));
        filter.setAriaLabel(getTranslation("procedures.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(typed -> fill());
        grid.addColumn(ProcedureCode::value)
                .setHeader(getTranslation("agencies.code"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        grid.addColumn(code -> names.procedure(code))
                .setHeader(getTranslation("procedures.name"))
                .setFlexGrow(3);
        grid.addColumn(code -> inForce(code)
                        .map(one -> getTranslation(
                                "procedures.since", one.procedure().version(), Dates.day(one.validFrom())))
                        .orElse(""))
                .setHeader(getTranslation("procedures.inForce"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::next)
                .setHeader(getTranslation("procedures.next"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.setHeight("38rem");
        grid.addClassName("wrapping");
        grid.setEmptyStateText(getTranslation("procedures.none"));
        grid.addItemClickListener(click -> go(click.getItem().value()));
    }

    private Optional<ProcedureVersion> inForce(ProcedureCode code) {
        CatalogueInForce.Known known = catalogue.known();
        return known.procedures().inForce(code, known.day());
    }

    /** The version that is announced, if one is. */
    private Span next(ProcedureCode code) {
        CatalogueInForce.Known known = catalogue.known();
        return known.procedures().standing(code).stream()
                .filter(one -> one.on(known.day()) == ProcedureVersion.State.ANNOUNCED)
                .findFirst()
                .map(one -> {
                    var badge = new Span(
                            getTranslation("procedures.since", one.procedure().version(), Dates.day(one.validFrom())));
                    badge.addClassNames(
                            "td-badge",
                            VersionList.tone(ProcedureVersion.State.ANNOUNCED).css());
                    return badge;
                })
                .orElseGet(Span::new);
    }

    private void fill() {
        String typed = VietnameseText.folded(filter.getValue().strip());
        grid.setItems(catalogue.known().procedures().codes().stream()
                .filter(code -> VietnameseText.folded(code + " " + names.procedure(code))
                        .contains(typed))
                .toList());
    }

    private void go(String code) {
        getUI().ifPresent(ui -> ui.navigate(ROUTE, QueryParameters.of(CODE, code)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CODE)
                .orElse("");
        show();
    }

    private void show() {
        CatalogueInForce.Known known = catalogue.known();
        beside.removeAll();
        known.procedures().codes().stream()
                .filter(code -> code.value().equals(shown))
                .findFirst()
                .ifPresentOrElse(
                        code -> {
                            grid.select(code);
                            beside.add(new VersionList(
                                    known.procedures().versions(code), known.day(), names, this::withdraw));
                        },
                        () -> {
                            var hint = new Span(getTranslation("procedures.choose"));
                            hint.addClassName("hint");
                            beside.add(hint);
                        });
    }

    private void publish() {
        new PublishDialog(catalogue, names, this::send).open();
    }

    private void withdraw(ProcedureRelease release) {
        new ReasonDialog(
                        getTranslation("procedures.withdraw"),
                        getTranslation(
                                "procedures.withdraw.explained",
                                release.version(),
                                Objects.toString(release.procedure()),
                                Dates.day(release.validFrom())),
                        reason -> send(
                                new WithdrawProcedure(release.procedure(), release.version(), reason),
                                Commands.freshId()))
                .open();
    }

    private List<Rejection> send(CatalogueCommand command, String commandId) {
        return switch (commands.send(command, commandId)) {
            case Answer.Done done -> {
                Notices.done(getTranslation("procedures.done"));
                fill();
                show();
                yield List.of();
            }
            case Answer.Refused(var rejections) -> rejections;
        };
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("procedures.title"));
    }
}
