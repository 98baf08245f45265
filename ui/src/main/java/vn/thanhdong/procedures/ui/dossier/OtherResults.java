package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.ui.Names;

/**
 * What else waits at the desk for who has come for this result: the clerk ticks what lies on the counter and hands it out
 * at once. Not to be seen where nothing else waits.
 */
final class OtherResults extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<DossierSummary> all;
    private final CheckboxGroup<DossierSummary> results = new CheckboxGroup<>();
    private final Select<ReturnChannel> channel = new Select<>();
    private final Button handOut = new Button();

    OtherResults(DossierSummary here, FollowedDossier followed, Names names) {
        List<DossierSummary> others = followed.othersToHandOut();
        all = Stream.concat(Stream.of(here), others.stream()).toList();
        setVisible(!others.isEmpty());
        addClassNames("card", "other-results");
        results.setLabel(getTranslation("file.others.which"));
        results.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        results.setItems(all);
        results.setItemLabelGenerator(one -> one.code() + " · " + names.procedure(one.procedure()));
        results.addValueChangeListener(change -> chosen(change.getValue()));
        results.setValue(Set.of(here));
        channel.setLabel(getTranslation("action.input.CHANNEL"));
        channel.setItems(ReturnChannel.values());
        channel.setItemLabelGenerator(one -> Terms.of(one).in(getLocale()));
        channel.setValue(ReturnChannel.COUNTER);
        handOut.setId("hand-out-many");
        handOut.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        handOut.addClickListener(event -> followed.handOut(chosen(), channel.getValue()));
        var everything = new Button(getTranslation("file.others.all"), event -> results.setValue(Set.copyOf(all)));
        var buttons = new Div(handOut, everything);
        buttons.addClassName("chips");
        add(
                new H2(getTranslation("file.others.title", others.size())),
                new Paragraph(getTranslation("file.others.explained")),
                results,
                channel,
                buttons);
    }

    /** In the order in which they are shown. */
    private List<DossierSummary> chosen() {
        return all.stream().filter(results.getValue()::contains).toList();
    }

    private void chosen(Set<DossierSummary> ticked) {
        handOut.setText(getTranslation("file.others.handOut", ticked.size()));
        handOut.setEnabled(!ticked.isEmpty());
    }
}
