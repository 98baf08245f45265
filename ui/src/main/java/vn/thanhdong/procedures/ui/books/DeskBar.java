package vn.thanhdong.procedures.ui.books;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.ui.figures.Period;
import vn.thanhdong.procedures.ui.figures.PeriodBar;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.ui.Dates;

/** Which desk and which days; who has one desk only is not asked for it. */
final class DeskBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<Period.Preset> PRESETS =
            List.of(Period.Preset.TODAY, Period.Preset.YESTERDAY, Period.Preset.THIS_WEEK, Period.Preset.THIS_MONTH);

    private final ComboBox<Agency> desk = new ComboBox<>();
    private final transient List<Agency> desks;
    private final PeriodBar bar;
    private transient DeskDays shown;
    private boolean entering;

    /** @param chosen told when somebody has chosen another desk or other days */
    DeskBar(Actor actor, Territory territory, Consumer<DeskDays> chosen) {
        LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), Dates.ZONE);
        desks = Desks.of(actor, territory, today);
        bar = new PeriodBar(PRESETS, period -> chosen.accept(new DeskDays(shown.desk(), period)), desk);
        desk.setLabel(getTranslation("books.desk"));
        desk.setItems(desks);
        desk.setItemLabelGenerator(Agency::name);
        desk.setWidth("min(24rem, 90vw)");
        desk.setVisible(desks.size() > 1);
        shown = proposed();
        desk.addValueChangeListener(change -> {
            if (!entering && change.getValue() != null) {
                chosen.accept(new DeskDays(change.getValue().code(), shown.period()));
            }
        });
        add(bar);
    }

    /** Today at the own desk. */
    private DeskDays proposed() {
        AgencyCode own = desks.getFirst().code();
        return new DeskDays(own, Period.Preset.TODAY.of(bar.today()));
    }

    /** Shows what an address asks for, and says what that is. */
    DeskDays show(Map<String, List<String>> parameters) {
        shown = DeskDays.of(parameters, desks, proposed());
        entering = true;
        bar.show(shown.period());
        desks.stream()
                .filter(one -> one.code().equals(shown.desk()))
                .findFirst()
                .ifPresent(desk::setValue);
        entering = false;
        return shown;
    }
}
