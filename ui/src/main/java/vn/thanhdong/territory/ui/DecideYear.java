package vn.thanhdong.territory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.territory.command.DecideCalendarYear;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Names;

/** Says that all days of the next year are entered: its dates are no longer provisional. */
final class DecideYear extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Deciding deciding;
    private final H3 title = new H3();
    private final Paragraph explained = new Paragraph();
    private final TextField source = new TextField();
    private final Button save = new Button();
    private String commandId = Commands.freshId();
    private int year;

    DecideYear(Deciding deciding) {
        this.deciding = deciding;
        addClassName("card");
        source.setLabel(getTranslation("calendar.source"));
        save.addClickListener(click -> save());
        var fields = new Div(source, save);
        fields.addClassName("in-line");
        add(title, explained, fields);
    }

    void show(int next) {
        if (next != year) {
            year = next;
            String shown = Integer.toString(next);
            title.setText(getTranslation("calendar.year", shown));
            explained.setText(getTranslation("calendar.year.explained", shown));
            save.setText(getTranslation("calendar.year.save", shown));
        }
    }

    private void save() {
        source.setInvalid(false);
        List<Rejection> rejections = deciding.send(new DecideCalendarYear(year, source.getValue()), commandId);
        if (rejections.isEmpty()) {
            commandId = Commands.freshId();
            source.clear();
        } else {
            source.setInvalid(true);
            source.setErrorMessage(Names.of(rejections.getFirst().sentence()));
        }
    }
}
