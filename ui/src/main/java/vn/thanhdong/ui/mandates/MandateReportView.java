package vn.thanhdong.ui.mandates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.history.query.GetMandateReport;
import vn.thanhdong.history.query.MandateReport;
import vn.thanhdong.procedures.ui.search.FileLinks;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.FigureTile;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;
import vn.thanhdong.ui.Tone;

/** <i>Báo cáo nội dung đã xem</i>: what was looked at under a mandate, by whom, when and why; to be printed and taken away. */
@Route(MandateReportView.ROUTE)
@StyleSheet("thanhdong/work.css")
@StyleSheet("thanhdong/mandates.css")
@RolesAllowed({"LEADER", "PROVINCE_LEADER", "AUDITOR", "ADMINISTRATOR"})
public class MandateReportView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "quyet-dinh-kiem-tra/bao-cao";

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient MandateWords words;
    private final transient Actor actor;

    public MandateReportView(Questions questions, SignedIn signedIn, Names names, Catalogue catalogue) {
        this.questions = questions;
        words = new MandateWords(names, catalogue);
        actor = signedIn.actor().orElseThrow();
        addClassNames("mandates", "mandate-report");
    }

    @Override
    public void setParameter(BeforeEvent event, String mandateId) {
        removeAll();
        MandateReport report = questions.ask(new GetMandateReport(mandateId));
        Mandate mandate = report.mandate();
        if (mandate == null) {
            throw new NotFoundException(); // said as of what is not there, whoever asks
        }
        var print = new Button(getTranslation("figures.print"), VaadinIcon.PRINT.create());
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        add(
                new PageHeader(
                        getTranslation(
                                "mandate.report.title", mandate.decision().number()),
                        mandate.decision().issuer() + " · " + mandate.decision().subject(),
                        print),
                facts(mandate, report),
                tiles(report),
                files(mandate));
        report.members().forEach(member -> add(member(member)));
        add(verdict(report));
    }

    private Paragraph facts(Mandate mandate, MandateReport report) {
        return new Paragraph(getTranslation(
                "mandate.report.facts",
                words.team(mandate.team()),
                words.scope(mandate.scope()),
                MandateWords.days(mandate),
                MandateWords.state(mandate.state(report.asOf())),
                Dates.time(report.asOf())));
    }

    private Div tiles(MandateReport report) {
        var tiles = new Div(
                tile(report.seal().dossiers(), "mandate.report.dossiers"),
                tile(report.seal().looks(), "mandate.report.looks"),
                tile(report.names(), "mandate.report.names"),
                tile(report.seal().exports(), "mandate.report.exports"),
                tile(report.searches(), "mandate.report.searches"));
        tiles.addClassName("td-figures");
        return tiles;
    }

    private FigureTile tile(long number, String key) {
        return new FigureTile(
                NumberFormat.getIntegerInstance(getLocale()).format(number), getTranslation(key), Tone.INFORMATION);
    }

    /** Asked anew for each file, in the name of who opened the page. */
    private Component files(Mandate mandate) {
        var rows = new ReportRows(words.names(), getLocale());
        return new FileLinks(
                "bao-cao-da-xem",
                getTranslation("mandate.report.short"),
                rows.header(),
                () -> rows.of(questions.askAs(actor, new GetMandateReport(mandate.id())))
                        .iterator());
    }

    private Div member(MandateReport.Member member) {
        var card = new Div(new H2(words.names().person(member.person())));
        card.addClassName("card");
        if (member.dossiers().isEmpty()
                && member.exports().isEmpty()
                && member.searches().isEmpty()) {
            card.add(new Paragraph(getTranslation("mandate.report.nothing")));
        }
        if (!member.dossiers().isEmpty()) {
            card.add(ReportTable.dossiers(member.dossiers()));
        }
        if (!member.exports().isEmpty()) {
            card.add(ReportTable.exports(member.exports()));
        }
        if (!member.searches().isEmpty()) {
            card.add(ReportTable.searches(member.searches(), new SearchWords(words.names(), getLocale())));
        }
        return card;
    }

    private Div verdict(MandateReport report) {
        var box = new Div();
        box.addClassName("card");
        box.add(new H2(getTranslation("mandate.report.hash")));
        var hash = new Paragraph(report.seal().sha256());
        hash.addClassName("mandate-hash");
        String key = report.agrees()
                .map(same -> same ? "mandate.report.agrees" : "mandate.report.differs")
                .orElse("mandate.report.open");
        box.add(
                hash,
                new Paragraph(getTranslation(key, String.valueOf(report.seal().upTo()))));
        return box;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("mandate.report.short"));
    }
}
