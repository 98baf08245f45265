package vn.thanhdong.territory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyDecision;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.command.AgencyCommand;
import vn.thanhdong.territory.command.WithdrawAgencyDecision;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ReasonDialog;
import vn.thanhdong.ui.Section;

/** <i>Cơ quan</i>: what agencies there are, were and will be, and what was decided about them. */
@Route("co-quan")
@Menu(title = "nav.agencies", order = 2.6, icon = "vaadin:office")
@StyleSheet("thanhdong/work.css")
@StyleSheet("thanhdong/catalogue.css")
@RolesAllowed("ADMINISTRATOR")
public class AgenciesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Questions questions;
    private final Commands commands;
    private final transient CatalogueInForce catalogue;
    private final Div decisions = new Div();
    private final AgencyTable table;

    public AgenciesView(Questions questions, Commands commands, CatalogueInForce catalogue) {
        this.questions = questions;
        this.commands = commands;
        this.catalogue = catalogue;
        table = new AgencyTable(today());
        addClassName("agencies");
        decisions.addClassName("decision-cards");
        var merge = new Button(getTranslation("agencies.merge"), VaadinIcon.ROAD_BRANCHES.create(), click -> merge());
        merge.setId("merge-agencies");
        merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var rename = new Button(getTranslation("agencies.rename"), VaadinIcon.EDIT.create(), click -> rename());
        rename.setId("rename-agency");
        add(
                new PageHeader(getTranslation("agencies.title"), getTranslation("agencies.sentence"), rename, merge),
                new Section(getTranslation("agencies.decisions"), decisions),
                new Section(getTranslation("agencies.all"), table));
        refresh();
    }

    private void refresh() {
        CatalogueInForce.Known known = catalogue.known();
        List<AgencyDecision> all = known.agencies().decisions().all();
        decisions.removeAll();
        all.reversed()
                .forEach(one -> decisions.add(
                        new DecisionCard(one, known.agencies().announced(), known.day(), this::withdraw)));
        known.catalogue().reforms().stream()
                .filter(reform -> known.agencies().decisions().standing().stream()
                        .noneMatch(one -> one.reform().id().equals(reform.id())))
                .forEach(reform ->
                        decisions.add(new DecisionCard(reform, known.catalogue().territory(), this::carryOut)));
        table.show(known.agencies().announced());
    }

    private void merge() {
        open("agencies.merge", new MergeForm(current(), today()));
    }

    private void rename() {
        open("agencies.rename", new RenameForm(current(), today()));
    }

    private void carryOut(Reform reform) {
        open("agencies.reform", new ReformForm(reform));
    }

    private void open(String title, AgencyForm form) {
        var preview = new MovePreview(questions, catalogue.get(), today());
        new DecisionDialog(title, form, preview, this::send, today()).open();
    }

    private void withdraw(AgencyDecision decision) {
        new ReasonDialog(
                        getTranslation("agencies.withdraw"),
                        getTranslation("agencies.withdraw.explained", decision.number()),
                        reason -> send(new WithdrawAgencyDecision(decision.id(), reason), Commands.freshId()))
                .open();
    }

    private List<Rejection> send(AgencyCommand command, String commandId) {
        return switch (commands.send(command, commandId)) {
            case Answer.Done done -> {
                Notices.done(getTranslation("agencies.done"));
                refresh();
                yield List.of();
            }
            case Answer.Refused(var rejections) -> rejections;
        };
    }

    /** Those that there are today. */
    private List<Agency> current() {
        LocalDate today = today();
        return catalogue.get().territory().agencies().stream()
                .filter(agency -> agency.validAt(today))
                .toList();
    }

    private LocalDate today() {
        return catalogue.known().day();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("agencies.title"));
    }
}
