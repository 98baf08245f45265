package vn.thanhdong.procedures.ui.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.WebStorage;
import java.util.Optional;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.reception.Ticket;
import vn.thanhdong.reception.command.BringDossier;
import vn.thanhdong.reception.query.FindQueue;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.Questions;

/**
 * The number that is at this counter, and whether what is taken in is noted with it. Which counter it is the browser
 * remembers from the page that calls numbers; where it knows of none, nothing is shown.
 */
final class NumberServedHere extends Div {

    private static final long serialVersionUID = 1L;

    /** Where the page that calls numbers keeps the counter. */
    private static final String COUNTER = "td-counter";

    private final transient Questions questions;
    private final transient Commands commands;
    private final AgencyCode desk;
    private final Checkbox noted = new Checkbox();
    private int counter;
    private transient Optional<Ticket> here = Optional.empty();

    NumberServedHere(Questions questions, Commands commands, AgencyCode desk) {
        this.questions = questions;
        this.commands = commands;
        this.desk = desk;
        addClassName("desk-number");
        noted.setId("desk-number");
        add(noted);
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        WebStorage.getItem(COUNTER, known -> {
            counter = known != null && known.matches("[1-9][0-9]?") ? Integer.parseInt(known) : 0;
            look();
        });
    }

    /** Who is there now; noted unless the clerk says otherwise, which holds for one dossier. */
    void look() {
        here = counter == 0
                ? Optional.empty()
                : questions.ask(new FindQueue(desk, -1)).book().at(counter);
        setVisible(here.isPresent());
        noted.setValue(here.isPresent());
        here.ifPresent(ticket ->
                noted.setLabel(getTranslation("queue.desk", ticket.number().label(), counter)));
    }

    /** The dossier was accepted: notes it with the number, if there is one and the clerk wants it. */
    void took(DossierId dossier) {
        here.filter(ticket -> noted.getValue()).ifPresent(ticket -> {
            var command = new BringDossier(desk, ticket.number(), counter, dossier.value());
            if (commands.send(command, "brought-" + dossier) instanceof Answer.Refused no) {
                Notices.refused(no.rejections());
            }
        });
    }
}
