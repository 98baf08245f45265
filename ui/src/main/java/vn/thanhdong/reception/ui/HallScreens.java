package vn.thanhdong.reception.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.VaadinSession;
import vn.thanhdong.command.Answer;
import vn.thanhdong.reception.KioskKey;
import vn.thanhdong.reception.command.OpenKiosk;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Notices;

/** The ways to the screens in the hall: the board on the wall, and the kiosk where people take numbers. */
final class HallScreens extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Commands commands;
    private final AgencyCode agency;

    HallScreens(Commands commands, AgencyCode agency) {
        this.commands = commands;
        this.agency = agency;
        addClassName("td-actions");
        var take = new Anchor(KioskView.ROUTE + "/" + agency, getTranslation("queue.take"));
        take.addClassName("button-link");
        var board = new Anchor(BoardView.ROUTE + "/" + agency, getTranslation("queue.board.open"));
        board.addClassName("button-link");
        board.setTarget(AnchorTarget.BLANK);
        var kiosk = new Button(getTranslation("queue.kiosk.open"), VaadinIcon.TABLET.create(), event -> ask());
        kiosk.setId("open-kiosk");
        add(take, board, kiosk);
    }

    private void ask() {
        var dialog = new ConfirmDialog(
                getTranslation("queue.kiosk.title"),
                getTranslation("queue.kiosk.words"),
                getTranslation("queue.kiosk.confirm"),
                event -> open());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("queue.kiosk.cancel"));
        dialog.open();
    }

    /** Whoever stands at the kiosk must find nobody signed in there. */
    private void open() {
        KioskKey key = KioskKey.fresh();
        switch (commands.send(new OpenKiosk(agency, key), Commands.freshId())) {
            case Answer.Refused(var rejections) -> Notices.refused(rejections);
            case Answer.Done ignored -> {
                getUI().ifPresent(ui -> ui.getPage()
                        .setLocation(KioskView.ROUTE + "/" + agency + "?" + KioskView.KEY + "=" + key.value()));
                VaadinSession.getCurrent().getSession().invalidate();
            }
        }
    }
}
