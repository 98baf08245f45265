package vn.thanhdong.papers;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.query.ControlSheet;
import vn.thanhdong.procedures.query.ControlSheet.Party;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.territory.WorkingCalendar;

/** What stands in the control sheet of a dossier besides what stands in all its papers. */
final class SheetWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm\ndd/MM/yyyy").withZone(WorkingCalendar.ZONE);
    private static final DateTimeFormatter IN_LINE =
            DateTimeFormatter.ofPattern("dd/MM HH:mm").withZone(WorkingCalendar.ZONE);
    private static final DateTimeFormatter PRINTED =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private final Catalogue catalogue;
    private final AgencyNames names;
    private final Clock clock;

    SheetWords(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        names = new AgencyNames(catalogue.territory());
        this.clock = clock;
    }

    Map<String, Object> of(ControlSheet sheet, DossierDetail dossier) {
        var words = new HashMap<String, Object>();
        var summary = java.util.Objects.requireNonNull(dossier.summary());
        var progress = dossier.progress();
        words.put("book", true);
        words.put("orientation", "landscape");
        words.put("printedAt", PRINTED.format(clock.instant()));
        words.put("handling", names.name(summary.handlingAgency()));
        words.put("agency", names.name(summary.handlingAgency()));
        words.put("parentAgency", names.parent(summary.handlingAgency()));
        words.put("place", names.place(summary.handlingAgency()));
        words.put("extended", progress != null && progress.extensions() > 0);
        words.put("untold", sheet.steps().stream().anyMatch(step -> step.from().role() == null));
        var rows = new ArrayList<Map<String, Object>>();
        for (ControlSheet.Step step : sheet.steps()) {
            rows.add(row(step, rows.size() + 1));
        }
        words.put("rows", rows);
        return words;
    }

    private Map<String, Object> row(ControlSheet.Step step, int index) {
        var row = new HashMap<String, Object>();
        row.put("index", index);
        row.put("step", Terms.of(step.kind()).vi());
        row.put("givenBy", person(step.from().person()));
        row.put("giver", place(step.from()));
        row.put("receivedBy", person(step.to().person()));
        row.put("receiver", place(step.to()));
        row.put("received", MOMENT.format(step.receivedAt()));
        row.put("due", MOMENT.format(step.dueAt()));
        row.put("returned", moment(step.returnedAt()));
        row.put("punctuality", Terms.of(step.punctuality()).vi());
        row.put("remarks", remarks(step));
        return row;
    }

    private static List<Map<String, String>> remarks(ControlSheet.Step step) {
        var remarks = new ArrayList<Map<String, String>>();
        Instant opened = step.openedAt();
        if (opened != null) {
            remarks.add(Map.of("remark", "Mở hồ sơ: " + IN_LINE.format(opened)));
        }
        step.remarks().forEach(one -> remarks.add(Map.of("remark", one.act().vi() + ": " + IN_LINE.format(one.at()))));
        return remarks;
    }

    private String person(@Nullable PersonId person) {
        return person == null
                ? ""
                : catalogue.accounts().stream()
                        .filter(account -> account.person().equals(person))
                        .map(Account::displayName)
                        .findFirst()
                        .orElse("");
    }

    private String place(Party party) {
        if (party.role() == Role.CITIZEN) {
            return "Người nộp hồ sơ";
        }
        String role = party.role() == null ? "" : Terms.of(party.role()).vi();
        String agency = party.agency() == null ? "" : names.name(party.agency());
        return role.isEmpty() || agency.isEmpty() ? role + agency : role + ", " + agency;
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }
}
