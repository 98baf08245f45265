package vn.thanhdong.reception.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.thanhdong.reception.Ticket;
import vn.thanhdong.ui.Dates;

/** A number that was taken, on the screen and on paper: the number, when, what for, and how many are before. */
final class TicketSlip extends Main {

    private static final long serialVersionUID = 1L;

    /**
     * @param before how many will be called before
     * @param another goes back to the buttons
     */
    TicketSlip(String agency, Ticket ticket, int before, Runnable another) {
        addClassName("kiosk");
        var number = new Span(ticket.number().label());
        number.addClassName("slip-number");
        var place = new Paragraph(agency);
        place.addClassName("kiosk-agency");
        var purpose =
                new Paragraph(getTranslation("queue.purpose." + ticket.purpose().name()));
        var time = new Paragraph(Dates.time(ticket.takenAt()));
        var waits = new Paragraph(
                before == 0 ? getTranslation("kiosk.before.none") : getTranslation("kiosk.before", before));
        waits.addClassName("slip-before");
        var slip = new Div(
                place,
                new H1(getTranslation("kiosk.yours")),
                number,
                purpose,
                waits,
                time,
                new Paragraph(getTranslation("kiosk.listen")));
        slip.addClassName("queue-slip");
        slip.getElement().setAttribute("role", "status");
        var print = new Button(getTranslation("kiosk.print"), VaadinIcon.PRINT.create());
        print.addClickListener(event -> print.getElement().executeJs("window.print()"));
        var done = new Button(getTranslation("kiosk.done"), event -> another.run());
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        done.addThemeVariants(ButtonVariant.LUMO_LARGE);
        var actions = new Div(print, done);
        actions.addClassNames("td-actions", "slip-actions");
        add(slip, actions);
    }
}
