package vn.thanhdong.procedures.ui.desk;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ui.form.Unaccented;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.AreaLevel;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.ui.Names;

/** What the desk says of a matter beside the form: where it belongs, how it came and who applies. */
final class DeskMatter extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Area> area = new ComboBox<>();
    private final Select<Channel> channel = new Select<>();
    private final Select<ApplicantKind> kind = new Select<>();

    /** @param commune of the desk, taken until somebody says another; empty for a desk of the province */
    DeskMatter(Procedure procedure, Territory territory, Names names, Optional<AreaCode> commune) {
        area(territory, names, commune);
        List<Channel> channels = Arrays.stream(Channel.values())
                .filter(one -> one != Channel.ONLINE && procedure.channels().contains(one))
                .toList();
        channel.setLabel(getTranslation("desk.channel"));
        channel.setItems(channels);
        channel.setItemLabelGenerator(names::channel);
        channel.setVisible(channels.size() > 1);
        channels.stream().findFirst().ifPresent(channel::setValue);
        List<ApplicantKind> kinds = Arrays.stream(ApplicantKind.values())
                .filter(procedure.applicants()::contains)
                .toList();
        kind.setLabel(getTranslation("desk.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> Terms.of(one).in(getLocale()));
        kind.setVisible(kinds.size() > 1);
        kind.setValue(kinds.getFirst());
        addClassName("desk-row");
        add(area, channel, kind);
    }

    private void area(Territory territory, Names names, Optional<AreaCode> commune) {
        List<Area> communes = territory.areas().stream()
                .filter(one -> one.level() == AreaLevel.COMMUNE)
                .toList();
        area.setLabel(getTranslation("desk.area"));
        area.setItems(
                (ComboBox.ItemFilter<Area>) (one, typed) -> Unaccented.contains(names.areaInFull(one.code()), typed),
                communes);
        area.setItemLabelGenerator(one -> names.areaInFull(one.code()));
        area.setRequiredIndicatorVisible(true);
        area.setManualValidation(true);
        commune.flatMap(code ->
                        communes.stream().filter(one -> one.code().equals(code)).findFirst())
                .ifPresent(area::setValue);
    }

    /** Where the matter belongs; empty, and complained about, when nobody has said. */
    Optional<AreaCode> area() {
        Area chosen = area.getValue();
        area.setErrorMessage(getTranslation("desk.area.missing"));
        area.setInvalid(chosen == null);
        return Optional.ofNullable(chosen).map(Area::code);
    }

    Channel channel() {
        return channel.getValue() == null ? Channel.COUNTER : channel.getValue();
    }

    ApplicantKind kind() {
        return kind.getValue();
    }
}
