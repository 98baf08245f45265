package vn.thanhdong.procedures.ui.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.thanhdong.catalogue.ProcedureVersion;
import vn.thanhdong.procedures.ProcedureRelease;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Tone;

/** The versions of one procedure, how each stands, and what two of them say differently. */
final class VersionList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Names names;
    private final Div compared = new Div();
    private final Select<ProcedureVersion> older = new Select<>();
    private final Select<ProcedureVersion> newer = new Select<>();

    VersionList(List<ProcedureVersion> versions, LocalDate today, Names names, Consumer<ProcedureRelease> withdraw) {
        this.names = names;
        addClassNames("card", "version-list");
        var latest = versions.getLast().procedure();
        add(new H2(Names.of(latest.name())), hint(latest.code() + " · " + names.agency(latest.sectorAgency())));
        versions.reversed().forEach(one -> add(line(one, today, withdraw)));
        if (versions.size() > 1) {
            choose(older, "diff.older", versions, versions.get(versions.size() - 2));
            choose(newer, "diff.newer", versions, versions.getLast());
            var pair = new Div(older, newer);
            pair.addClassName("version-pair");
            add(new H3(getTranslation("diff.title")), pair, compared);
            compare();
        } else {
            add(new Paragraph(getTranslation("procedures.one")));
        }
    }

    private void choose(
            Select<ProcedureVersion> select, String label, List<ProcedureVersion> versions, ProcedureVersion first) {
        select.setLabel(getTranslation(label));
        select.setItems(versions);
        select.setItemLabelGenerator(this::called);
        select.setValue(first);
        select.addValueChangeListener(chosen -> compare());
    }

    private void compare() {
        ProcedureVersion one = older.getValue();
        ProcedureVersion other = newer.getValue();
        compared.removeAll();
        if (one != null && other != null) {
            compared.add(new DifferenceTable(
                    Differences.between(one.procedure(), other.procedure(), names), called(one), called(other)));
        }
    }

    private String called(ProcedureVersion version) {
        return getTranslation("procedures.version", version.procedure().version());
    }

    private Div line(ProcedureVersion version, LocalDate today, Consumer<ProcedureRelease> withdraw) {
        ProcedureVersion.State state = version.on(today);
        var badge = new Span(getTranslation("procedures.state." + state.name()));
        badge.addClassNames("td-badge", tone(state).css());
        String until = version.validTo()
                .map(end ->
                        getTranslation("agencies.period", Dates.day(version.validFrom()), Dates.day(end.minusDays(1))))
                .orElseGet(() -> getTranslation("agencies.since", Dates.day(version.validFrom())));
        String source = version.release()
                .map(release ->
                        getTranslation("procedures.published", release.decision(), Dates.time(release.recordedAt())))
                .orElseGet(() -> getTranslation("procedures.byPack"));
        var title = new Span(called(version));
        title.addClassName("version-name");
        var line = new Div(title, badge, new Span(until), hint(source));
        line.addClassName("version-line");
        version.release().ifPresent(release -> {
            release.withdrawnFor().ifPresent(reason -> line.add(hint(getTranslation("agencies.withdrawnFor", reason))));
            if (state == ProcedureVersion.State.ANNOUNCED) {
                var back = new Button(getTranslation("procedures.withdraw"), click -> withdraw.accept(release));
                back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                line.add(back);
            }
        });
        return line;
    }

    static Tone tone(ProcedureVersion.State state) {
        return switch (state) {
            case IN_FORCE -> Tone.GOOD;
            case ANNOUNCED -> Tone.SOON;
            case REPLACED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    private static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }
}
