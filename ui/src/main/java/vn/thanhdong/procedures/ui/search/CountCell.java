package vn.thanhdong.procedures.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import java.text.NumberFormat;
import java.util.Locale;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.ui.Names;

/** A number in a table that leads to the dossiers that it counts; zero leads nowhere. */
public final class CountCell extends NativeTableCell {

    private static final long serialVersionUID = 1L;

    /** @param measure what is counted, by which the number is coloured */
    public CountCell(Enum<?> measure, long number, DossierFilter dossiers) {
        addClassNames("number", measure.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String text = NumberFormat.getIntegerInstance(Names.language()).format(number);
        if (number == 0) {
            setText(text);
        } else {
            add(new Anchor(FilterLink.to(dossiers), text));
        }
    }
}
