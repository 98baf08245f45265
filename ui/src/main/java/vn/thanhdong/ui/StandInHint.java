package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import vn.thanhdong.access.query.StandIns;

/** In the frame of every page: in whose stead one acts now. Nothing where one acts for oneself. */
final class StandInHint extends Div {

    private static final long serialVersionUID = 1L;
    private static final String WORKLIST = "viec-cua-toi";

    StandInHint(StandIns standIns, Names names) {
        addClassName("td-stand-ins");
        setVisible(!standIns.inSteadOf().isEmpty());
        standIns.inSteadOf().forEach(absence -> {
            String absent = names.person(absence.person());
            var hint = new Anchor(WORKLIST, getTranslation("stand.shell", absent));
            hint.addClassNames("td-badge", Tone.SOON.css());
            hint.setTitle(getTranslation("stand.shell.explained", absent, Dates.until(absence.to())));
            add(hint);
        });
    }
}
