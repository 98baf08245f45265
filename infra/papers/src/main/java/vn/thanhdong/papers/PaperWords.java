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
import vn.thanhdong.access.Account;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.DocumentForm;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.RequiredDocument;
import vn.thanhdong.procedures.Signature;
import vn.thanhdong.procedures.SignatureBlock;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.Deadline;
import vn.thanhdong.territory.WorkingCalendar;

/** What stands in the papers of a dossier, by the names that the templates use. */
final class PaperWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy").withZone(WorkingCalendar.ZONE);
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String MARK = "X";

    private final Catalogue catalogue;
    private final AgencyNames names;
    private final Clock clock;
    private final String site;

    PaperWords(Catalogue catalogue, Clock clock, String site) {
        this.catalogue = catalogue;
        names = new AgencyNames(catalogue.territory());
        this.clock = clock;
        this.site = site;
    }

    Map<String, Object> ofResult(DossierDetail dossier) {
        Procedure procedure = procedure(dossier);
        Map<String, Object> words = ofPaper(dossier, "");
        String result = procedure
                .result()
                .map(one -> one.name().vi())
                .orElse(procedure.name().vi());
        words.put("title", result);
        words.put("result", result);
        words.put("unsigned", true);
        words.put("number", dossier.resultNumber());
        words.put(
                "outcome",
                Optional.ofNullable(Objects.requireNonNull(dossier.progress()).outcome())
                        .map(outcome -> Terms.of(outcome).vi())
                        .orElse(""));
        words.put("fields", fields(procedure, dossier));
        words.put("signature", names.name(summary(dossier).handlingAgency()).toUpperCase(VIETNAMESE));
        words.put("signatureLines", titles(dossier));
        words.put("signer", signer(dossier));
        return words;
    }

    /** What stands above the name: by whom it was decided, and by what right; nothing where that is not known. */
    private List<String> titles(DossierDetail dossier) {
        Signature signed = dossier.signature();
        return signed == null
                ? List.of()
                : catalogue
                        .territory()
                        .agency(summary(dossier).handlingAgency())
                        .map(agency -> SignatureBlock.lines(agency, signed.authority()))
                        .orElse(List.of());
    }

    private String signer(DossierDetail dossier) {
        Signature signed = dossier.signature();
        return catalogue.accounts().stream()
                .filter(account -> signed != null && account.person().equals(signed.by()))
                .map(Account::displayName)
                .findFirst()
                .orElse("");
    }

    Map<String, Object> ofPaper(DossierDetail dossier, String clerk) {
        DossierSummary summary = summary(dossier);
        Procedure procedure = procedure(dossier);
        Applicant applicant = dossier.applicant();
        ZonedDateTime today = clock.instant().atZone(WorkingCalendar.ZONE);
        var words = new HashMap<String, Object>();
        String url = site + "/tra-cuu?ma=" + summary.code();
        words.put("qr", QrImage.of(url));
        words.put("trackingUrl", site + "/tra-cuu");
        words.put("parentAgency", names.parent(summary.receivingDesk()));
        words.put("agency", names.name(summary.receivingDesk()));
        words.put("desk", "Bộ phận Tiếp nhận và Trả kết quả: " + names.name(summary.receivingDesk()));
        words.put("unsigned", false);
        words.put("number", "……/TNHS");
        words.put("place", names.place(summary.receivingDesk()));
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
        words.put("returnPlace", names.name(summary.receivingDesk()));
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
                catalogue.territory().area(new AreaCode(value)).map(Area::name).orElse(value);
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
