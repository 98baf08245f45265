package vn.thanhdong.papers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.DocumentForm;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.RequiredDocument;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.Deadline;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * The papers of a dossier: 01, 02, 03 (Appendix I of Circular 03/2025/TT-VPCP) and its result, A4, in Vietnamese, the
 * language of the law. A result that is not digitally signed says so across its top.
 */
public final class DossierPapers {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy").withZone(WorkingCalendar.ZONE);
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String MARK = "X";

    private final Catalogue catalogue;
    private final Clock clock;
    private final String site;
    private final PaperPress press = new PaperPress();

    /**
     * @param site address under which people reach the pages, without a slash at its end; it stands in the QR code
     */
    public DossierPapers(Catalogue catalogue, Clock clock, String site) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.site = site;
    }

    /**
     * The paper as a PDF.
     *
     * @param clerk name of who issues it, for the place of the signature
     * @throws IllegalArgumentException when the dossier was not found, so that there is nothing to print
     */
    public byte[] print(PaperKind kind, DossierDetail dossier, String clerk) {
        Map<String, Object> words = words(dossier, clerk);
        words.put("title", Terms.of(kind).vi());
        return press.print(kind.form(), words);
    }

    /** The result as a PDF, with the band that says it is not signed. */
    public byte[] printResult(DossierDetail dossier) {
        Procedure procedure = procedure(dossier);
        Map<String, Object> words = words(dossier, "");
        String result = procedure
                .result()
                .map(one -> one.name().vi())
                .orElse(procedure.name().vi());
        words.put("title", result);
        words.put("result", result);
        words.put("number", dossier.resultNumber());
        words.put(
                "outcome",
                Optional.ofNullable(Objects.requireNonNull(dossier.progress()).outcome())
                        .map(outcome -> Terms.of(outcome).vi())
                        .orElse(""));
        words.put("fields", fields(procedure, dossier));
        words.put("signature", agencyName(summary(dossier).handlingAgency()).toUpperCase(VIETNAMESE));
        return press.print("result", words);
    }

    private Map<String, Object> words(DossierDetail dossier, String clerk) {
        DossierSummary summary = summary(dossier);
        Procedure procedure = procedure(dossier);
        Applicant applicant = dossier.applicant();
        ZonedDateTime today = clock.instant().atZone(WorkingCalendar.ZONE);
        var words = new HashMap<String, Object>();
        String url = site + "/tra-cuu?ma=" + summary.code();
        words.put("qr", QrImage.of(url));
        words.put("trackingUrl", site + "/tra-cuu");
        words.put("parentAgency", parentName(summary.receivingDesk()));
        words.put("agency", agencyName(summary.receivingDesk()));
        words.put("desk", "Bộ phận Tiếp nhận và Trả kết quả: " + agencyName(summary.receivingDesk()));
        words.put("number", "……/TNHS");
        words.put("place", placeName(summary.receivingDesk()));
        words.put("day", "%02d".formatted(today.getDayOfMonth()));
        words.put("month", "%02d".formatted(today.getMonthValue()));
        words.put("year", today.getYear());
        words.put("code", summary.code());
        words.put("applicantName", applicant == null ? "" : applicant.name());
        words.put("address", applicant == null ? "" : applicant.address());
        words.put("phone", applicant == null ? "" : applicant.phone());
        words.put("email", applicant == null ? "" : applicant.email());
        words.put("procedure", procedure.name().vi());
        words.put("documents", documents(procedure));
        words.put("deadline", deadline(procedure.deadline()));
        words.put("illustrative", procedure.facts().deadline().illustrative());
        words.put("acceptedAt", moment(summary.acceptedAt()));
        words.put("dueAt", moment(summary.dueAt()));
        words.put("provisional", summary.provisional());
        words.put(
                "fee",
                summary.feeVnd() == 0
                        ? "không"
                        : "%,d đồng".formatted(summary.feeVnd()).replace(',', '.'));
        words.put("returnPlace", agencyName(summary.receivingDesk()));
        words.put("reason", dossier.request());
        words.put("clerk", clerk);
        return words;
    }

    private static List<Map<String, String>> documents(Procedure procedure) {
        var rows = new ArrayList<Map<String, String>>();
        for (RequiredDocument document : procedure.documents()) {
            rows.add(Map.of(
                    "index",
                    Integer.toString(rows.size() + 1),
                    "name",
                    document.name().vi(),
                    "original",
                    document.form() == DocumentForm.ORIGINAL ? MARK : "",
                    "copy",
                    document.form() == DocumentForm.COPY ? MARK : "",
                    "electronic",
                    document.form() == DocumentForm.ELECTRONIC ? MARK : "",
                    "count",
                    Integer.toString(document.count())));
        }
        return rows;
    }

    private List<Map<String, String>> fields(Procedure procedure, DossierDetail dossier) {
        return procedure.form().stream()
                .filter(field -> !dossier.form().value(field.id()).isBlank())
                .map(field -> Map.of("label", field.label().vi(), "value", readable(field, dossier)))
                .toList();
    }

    private String readable(FormField field, DossierDetail dossier) {
        String value = dossier.form().value(field.id());
        return switch (field.type()) {
            case CHOICE ->
                field.options().stream()
                        .filter(option -> option.value().equals(value))
                        .map(option -> option.label().vi())
                        .findFirst()
                        .orElse(value);
            case DATE -> LocalDate.parse(value).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
            case AREA ->
                catalogue
                        .territory()
                        .area(new vn.thanhdong.territory.AreaCode(value))
                        .map(Area::name)
                        .orElse(value);
            default -> value;
        };
    }

    private static String deadline(Deadline deadline) {
        return switch (deadline.unit()) {
            case WORKING_HOURS -> deadline.amount() + " giờ làm việc";
            case WORKING_DAYS -> deadline.amount() + " ngày làm việc";
            case MONTHS -> deadline.amount() + " tháng";
            case SAME_DAY -> "trong ngày làm việc";
        };
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    private String agencyName(AgencyCode code) {
        return catalogue.territory().agency(code).map(Agency::name).orElse(code.value());
    }

    private String parentName(AgencyCode code) {
        return catalogue
                .territory()
                .agency(code)
                .flatMap(Agency::parent)
                .map(this::agencyName)
                .orElse("");
    }

    private String placeName(AgencyCode code) {
        return catalogue
                .territory()
                .agency(code)
                .flatMap(agency -> catalogue.territory().area(agency.area()))
                .map(area -> area.name().replaceFirst("^(Tỉnh|Thành phố|Thị xã|Huyện|Phường|Xã|Thị trấn) ", ""))
                .orElse("");
    }

    private Procedure procedure(DossierDetail dossier) {
        DossierSummary summary = summary(dossier);
        return catalogue
                .procedure(summary.procedure(), dossier.procedureVersion())
                .orElseThrow(() -> new IllegalStateException("The catalogue has lost " + summary.procedure()));
    }

    private static DossierSummary summary(DossierDetail dossier) {
        DossierSummary summary = dossier.summary();
        if (summary == null) {
            throw new IllegalArgumentException("There is no dossier to print");
        }
        return summary;
    }
}
