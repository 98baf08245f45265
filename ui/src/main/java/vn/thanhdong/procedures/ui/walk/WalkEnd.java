package vn.thanhdong.procedures.ui.walk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ui.dossier.DueStrip;
import vn.thanhdong.territory.DueDate;
import vn.thanhdong.territory.DuePolicy;
import vn.thanhdong.ui.DateWords;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.DemonstrationDoor;

/** What is left when the dossier has come to its end: why it was due when it was, and all that happened to it. */
final class WalkEnd extends Div {

    private static final long serialVersionUID = 1L;
    private static final LocalTime LATE = LocalTime.of(15, 30);

    private final transient Catalogue catalogue;
    private final transient Procedure procedure;
    private final transient DemonstrationDoor door;

    WalkEnd(Catalogue catalogue, Procedure procedure, DemonstrationDoor door) {
        this.catalogue = catalogue;
        this.procedure = procedure;
        this.door = door;
        addClassName("td-walk-end");
    }

    void show(DossierId dossier, DossierProgress progress, Cast cast) {
        removeAll();
        add(why(progress), history(dossier, cast));
    }

    private Div why(DossierProgress progress) {
        var part = section("file.due.why");
        Instant accepted = progress.acceptedAt();
        if (accepted != null) {
            part.add(explained(
                    DuePolicy.explain(
                            accepted,
                            procedure.deadline(),
                            procedure.afterSupplement(),
                            progress.pauses(),
                            catalogue.calendar()),
                    accepted));
            part.add(otherwise(accepted));
        }
        return part;
    }

    /** The same question for any other moment: what is skipped is seen best around a week's end. */
    private Div otherwise(Instant accepted) {
        var shown = new Div();
        var moment = new DateTimePicker(getTranslation("walk.otherwise"));
        moment.setDatePickerI18n(DateWords.words());
        moment.addValueChangeListener(change -> {
            shown.removeAll();
            if (change.getValue() != null) {
                Instant at = change.getValue().atZone(Dates.ZONE).toInstant();
                shown.add(explained(DuePolicy.explain(at, procedure.deadline(), catalogue.calendar()), at));
            }
        });
        moment.setValue(LocalDateTime.ofInstant(accepted, Dates.ZONE)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                .with(LATE));
        return new Div(moment, shown);
    }

    private Div explained(DueDate due, Instant accepted) {
        return new Div(
                new Paragraph(getTranslation(
                        "file.due.sentence." + procedure.deadline().unit().name(),
                        procedure.deadline().amount(),
                        Dates.time(accepted),
                        Dates.time(due.due()))),
                new DueStrip(due));
    }

    private Div history(DossierId dossier, Cast cast) {
        var part = section("walk.history");
        part.add(new Paragraph(getTranslation("walk.history.explained")));
        var links = new Div();
        links.addClassName("td-actions");
        auditor()
                .forEach(account -> links.add(enter(
                        getTranslation("walk.history.auditor", account.displayName()),
                        VaadinIcon.TIME_BACKWARD,
                        account,
                        "lich-su/" + dossier)));
        Account officer = cast.account(Role.OFFICER);
        links.add(enter(
                getTranslation("walk.history.officer", officer.displayName()),
                VaadinIcon.FILE_TEXT_O,
                officer,
                "ho-so/" + dossier));
        Account citizen = cast.account(Role.CITIZEN);
        links.add(enter(
                getTranslation("walk.history.citizen", citizen.displayName()),
                VaadinIcon.USER,
                citizen,
                "ho-so-cua-toi/" + dossier));
        part.add(links);
        return part;
    }

    private List<Account> auditor() {
        return door.people().stream()
                .filter(account -> account.has(Role.AUDITOR))
                .limit(1)
                .toList();
    }

    private Button enter(String label, VaadinIcon icon, Account account, String path) {
        return new Button(label, icon.create(), click -> door.enter(this, account.username(), path));
    }

    private Div section(String key) {
        var part = new Div(new H2(getTranslation(key)));
        part.addClassName("td-section");
        return part;
    }
}
