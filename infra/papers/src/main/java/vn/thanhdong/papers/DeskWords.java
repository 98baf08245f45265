package vn.thanhdong.papers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.Handover;
import vn.thanhdong.procedures.query.RegisterEntry;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.WorkingCalendar;

/** What stands in the papers of a desk, by the names that the templates use. */
final class DeskWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm\ndd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private final Catalogue catalogue;
    private final AgencyNames names;
    private final Clock clock;

    DeskWords(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        names = new AgencyNames(catalogue.territory());
        this.clock = clock;
    }

    Map<String, Object> ofRegister(
            AgencyCode desk, LocalDate from, LocalDate to, List<RegisterEntry> entries, String clerk) {
        Map<String, Object> words = above(desk, from, to);
        words.put("orientation", "landscape");
        words.put("title", "Sổ theo dõi hồ sơ");
        words.put("clerk", clerk);
        words.put("total", entries.size());
        var rows = new ArrayList<Map<String, Object>>();
        for (RegisterEntry entry : entries) {
            rows.add(line(entry, rows.size() + 1));
        }
        words.put("rows", rows);
        return words;
    }

    private Map<String, Object> line(RegisterEntry entry, int index) {
        DossierSummary dossier = entry.dossier();
        Map<String, Object> line = row(dossier, index);
        line.put(
                "contact",
                Stream.of(entry.address(), entry.phone())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", ")));
        line.put("handling", names.name(dossier.handlingAgency()));
        line.put("accepted", moment(dossier.acceptedAt()));
        line.put("handedOver", moment(dossier.desk().handedOverAt()));
        line.put("returned", moment(dossier.returnedAt()));
        line.put("channel", word(dossier.desk().returnedBy()));
        line.put("status", word(dossier.status()));
        return line;
    }

    Map<String, Object> ofHandover(Handover handover, List<Handover.Sheet> sheets, String clerk) {
        boolean out = handover.direction() == Handover.Direction.TO_AGENCY;
        Map<String, Object> words = above(handover.desk(), handover.from(), handover.to());
        String desk = "Bộ phận Tiếp nhận và Trả kết quả, " + names.name(handover.desk());
        words.put("orientation", "portrait");
        words.put("title", out ? "Danh sách bàn giao hồ sơ" : "Danh sách bàn giao kết quả giải quyết");
        words.put("moment", out ? "Chuyển lúc" : "Nhận lúc");
        words.put("steps", out);
        words.put("giverName", out ? clerk : "");
        words.put("receiverName", out ? "" : clerk);
        var all = new ArrayList<Map<String, Object>>();
        for (Handover.Sheet sheet : sheets) {
            String agency = sheet.unit().isEmpty()
                    ? names.name(sheet.agency())
                    : sheet.unit() + ", " + names.name(sheet.agency());
            var one = new HashMap<String, Object>();
            one.put("giver", out ? desk : agency);
            one.put("receiver", out ? agency : desk);
            one.put("rows", rows(handover, sheet));
            one.put("total", sheet.dossiers().size());
            one.put("last", all.size() == sheets.size() - 1);
            all.add(one);
        }
        words.put("sheets", all);
        return words;
    }

    private List<Map<String, Object>> rows(Handover handover, Handover.Sheet sheet) {
        var rows = new ArrayList<Map<String, Object>>();
        for (DossierSummary dossier : sheet.dossiers()) {
            Map<String, Object> row = row(dossier, rows.size() + 1);
            row.put("at", moment(handover.momentOf(dossier)));
            row.put("step", word(dossier.desk().toStep()));
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Object> row(DossierSummary dossier, int index) {
        var row = new HashMap<String, Object>();
        row.put("index", index);
        row.put("code", dossier.code());
        row.put("procedure", procedure(dossier.procedure()));
        row.put("applicant", dossier.applicantName());
        row.put("due", moment(dossier.dueAt()) + (dossier.provisional() ? " (tạm tính)" : ""));
        return row;
    }

    private Map<String, Object> above(AgencyCode desk, LocalDate from, LocalDate to) {
        ZonedDateTime today = clock.instant().atZone(WorkingCalendar.ZONE);
        var words = new HashMap<String, Object>();
        words.put("book", true);
        words.put("parentAgency", names.parent(desk));
        words.put("agency", names.name(desk));
        words.put("place", names.place(desk));
        words.put("day", "%02d".formatted(today.getDayOfMonth()));
        words.put("month", "%02d".formatted(today.getMonthValue()));
        words.put("year", today.getYear());
        words.put(
                "days",
                from.equals(to)
                        ? "Ngày " + DAY.format(from)
                        : "Từ ngày " + DAY.format(from) + " đến ngày " + DAY.format(to));
        return words;
    }

    private String procedure(ProcedureCode code) {
        return catalogue.procedure(code).map(procedure -> procedure.name().vi()).orElse(code.value());
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : Terms.of(constant).vi();
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }
}
