package vn.thanhdong.papers;

import java.time.Clock;
import java.time.Instant;
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
import vn.thanhdong.procedures.Authorisation;
import vn.thanhdong.procedures.DocumentForm;
import vn.thanhdong.procedures.DossierPaper;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.RequiredDocument;
import vn.thanhdong.procedures.Signature;
import vn.thanhdong.procedures.SignatureBlock;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.SubmittedBy;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.PaperOfDossier;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Deadline;
import vn.thanhdong.territory.WorkingCalendar;

/** What stands in the papers of a dossier, by the names that the templates use. */
final class PaperWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy").withZone(WorkingCalendar.ZONE);
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String MARK = "X";

    private final Catalogue catalogue;
    private final AgencyNames names;
    private final AnswerWords answers;
    private final Clock clock;
    private final String site;

    PaperWords(Catalogue catalogue, Clock clock, String site) {
        this.catalogue = catalogue;
        names = new AgencyNames(catalogue.territory());
        answers = new AnswerWords(catalogue.territory());
        this.clock = clock;
        this.site = site;
    }

    Map<String, Object> ofResult(DossierDetail dossier) {
        Procedure procedure = procedure(dossier);
        Map<String, Object> words = ofDossier(dossier, "");
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
        words.put("fields", answers.of(procedure, dossier));
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

    Map<String, Object> ofPaper(PaperOfDossier of, DossierDetail dossier, String clerk) {
        DossierSummary summary = summary(dossier);
        DossierPaper paper = of.paper();
        @Nullable Station station = Objects.requireNonNull(dossier.progress()).station();
        @Nullable AgencyCode numbered = paper.agency();
        AgencyCode agency = numbered == null
                ? paper.issuedBy(summary.receivingDesk(), summary.handlingAgency(), station)
                : numbered;
        @Nullable Instant issued = paper.issuedAt();
        Map<String, Object> words = ofDossier(dossier, clerk);
        head(words, agency, issued == null ? clock.instant() : issued);
        words.put("number", paper.number().isEmpty() ? "……" : paper.number());
        words.put("reason", of.reason());
        words.put("askedAt", moment(paper.askedAt()));
        words.put("reprinted", paper.isIssued());
        words.put("preview", !paper.isIssued() && !paper.isNumbered());
        return words;
    }

    /** What stands in every paper of a dossier, with the desk as the one that speaks. */
    Map<String, Object> ofDossier(DossierDetail dossier, String clerk) {
        DossierSummary summary = summary(dossier);
        Procedure procedure = procedure(dossier);
        Applicant applicant = dossier.applicant();
        DossierProgress progress = dossier.progress();
        String desk = names.name(summary.receivingDesk());
        var words = new HashMap<String, Object>();
        head(words, summary.receivingDesk(), clock.instant());
        words.put("qr", QrImage.of(site + "/tra-cuu?ma=" + summary.code()));
        words.put("trackingUrl", site + "/tra-cuu");
        words.put("desk", "Bộ phận Tiếp nhận và Trả kết quả: " + desk);
        words.put("code", summary.code());
        words.put("portalCode", dossier.portalCode().map(Object::toString).orElse(""));
        words.put("applicantName", applicant == null ? "" : applicant.name());
        submitter(words, dossier.submittedBy(), applicant == null ? "" : applicant.name());
        words.put("address", applicant == null ? "" : applicant.address());
        words.put("phone", applicant == null ? "" : applicant.phone());
        words.put("email", applicant == null ? "" : applicant.email());
        words.put("procedure", procedure.name().vi());
        words.put("documents", documents(procedure));
        words.put("deadline", deadline(procedure.deadline()));
        words.put("illustrative", procedure.facts().deadline().illustrative());
        words.put("acceptedAt", moment(summary.acceptedAt()));
        words.put("promisedAt", moment(progress == null ? null : progress.promisedAt()));
        words.put("dueAt", moment(summary.dueAt()));
        words.put("provisional", summary.provisional());
        words.put(
                "fee",
                summary.feeVnd() == 0
                        ? "không"
                        : "%,d đồng".formatted(summary.feeVnd()).replace(',', '.'));
        words.put("returnPlace", desk);
        words.put("clerk", clerk);
        return words;
    }

    /** Who handed it in where that is not the owner, by what right, and so who signs that they did. */
    private static void submitter(Map<String, Object> words, Optional<SubmittedBy> submittedBy, String owner) {
        String name = submittedBy.map(by -> by.submitter().name()).orElse("");
        Authorisation paper = submittedBy.map(SubmittedBy::authorisation).orElse(Authorisation.NONE);
        words.put("submitterName", name);
        words.put(
                "submitterRelation",
                submittedBy.map(by -> Terms.of(by.relation()).vi()).orElse(""));
        words.put(
                "authorisation",
                paper.date()
                        .map(date -> "số " + paper.number() + " ngày " + DAY.format(date))
                        .orElse(""));
        words.put("handedInBy", name.isBlank() ? owner : name);
    }

    private void head(Map<String, Object> words, AgencyCode agency, Instant at) {
        ZonedDateTime day = at.atZone(WorkingCalendar.ZONE);
        words.put("parentAgency", names.parent(agency, day.toLocalDate()));
        words.put("agency", names.name(agency, day.toLocalDate()));
        words.put("place", names.place(agency));
        words.put("day", "%02d".formatted(day.getDayOfMonth()));
        words.put("month", "%02d".formatted(day.getMonthValue()));
        words.put("year", day.getYear());
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
