package vn.thanhdong.procedures.ui.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.NoMandateInForce;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.procedures.query.GetServiceFigures;
import vn.thanhdong.procedures.query.GetServiceFigures.By;
import vn.thanhdong.procedures.query.ServiceFigures;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;
import vn.thanhdong.ui.SignedIn;

/** The figures of the essential services for other systems. Who may ask is settled before, see {@link FiguresSecurity}. */
@RestController
class EssentialServicesApi {

    private static final Set<Role> MAY_SEE = Set.of(Role.PROVINCE_LEADER, Role.LEADER, Role.AUDITOR);

    private final Questions questions;
    private final SignedIn signedIn;
    private final Supplier<Catalogue> catalogue;
    private final FiguresRefusals refusals;
    private final Clock clock;

    EssentialServicesApi(
            Questions questions,
            SignedIn signedIn,
            Supplier<Catalogue> catalogue,
            FiguresRefusals refusals,
            Clock clock) {
        this.clock = clock;
        this.refusals = refusals;
        this.questions = questions;
        this.signedIn = signedIn;
        this.catalogue = catalogue;
    }

    /**
     * @param from first day of submission, Asia/Ho_Chi_Minh
     * @param to last day of submission
     * @param rows one per service, zeros where nothing was received
     * @param total of all rows
     * @param asOf the moment of the past at which all of it stood so; null for now
     * @param axis {@code occurred} or {@code recorded}, by which an event counts as past; null for now
     */
    record Figures(
            LocalDate from,
            LocalDate to,
            List<Row> rows,
            Row total,
            @Nullable Instant asOf,
            @Nullable String axis) {}

    /** @param share online ÷ in all, from 0 to 1; null where nothing was received */
    record Row(
            String code,
            String name,
            long receivedOnline,
            long receivedTotal,
            @Nullable Double share,
            long early,
            long onTime,
            long late) {}

    @GetMapping(path = "/api/figures/essential-services", produces = "application/json")
    ResponseEntity<?> figures(
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> axis) {
        Optional<Period> period = Period.of(from.orElse(""), to.orElse(""));
        if (period.isEmpty()) {
            return refused(HttpStatus.BAD_REQUEST, "figures.api.period");
        }
        var moment = AskedMoment.of(asOf.orElse(""), axis.orElse(""), clock.instant());
        if (moment instanceof AskedMoment.None none) {
            return refused(HttpStatus.BAD_REQUEST, none.reason());
        }
        AsOf past = moment instanceof AskedMoment.Past asked ? asked.asOf() : null;
        Optional<Actor> asker = signedIn.actor().or(this::forOtherSystems).filter(one -> MAY_SEE.contains(one.role()));
        if (asker.isEmpty()) {
            return refused(HttpStatus.FORBIDDEN, "figures.api.notYours");
        }
        var question = new GetServiceFigures(
                period.get().from(), period.get().to(), By.SERVICE, Set.of(), Set.of(), Set.of(), past);
        ServiceFigures answer = questions.askAs(asker.get(), question);
        var names = new FigureNames(catalogue.get(), By.SERVICE, Locale.of("vi"));
        return ResponseEntity.ok(new Figures(
                question.from(),
                question.to(),
                answer.rows().stream().map(row -> row(row, names.row(row))).toList(),
                row(answer.total(), ServiceFigures.TOTAL),
                past == null ? null : past.at(),
                past == null ? null : AskedMoment.word(past.axis())));
    }

    /** Another system has no person: it asks as the province's leader, whose figures these are. */
    private Optional<Actor> forOtherSystems() {
        return catalogue.get().accounts().stream()
                .filter(account -> account.has(Role.PROVINCE_LEADER))
                .flatMap(account -> account.grants().stream()
                        .filter(grant -> grant.role() == Role.PROVINCE_LEADER)
                        .map(grant -> actor(account.person(), grant)))
                .findFirst();
    }

    private static Actor actor(vn.thanhdong.access.PersonId person, Grant grant) {
        return new Actor(person, grant.role(), grant.agency(), grant.area());
    }

    private static Row row(ServiceFigures.Row row, String name) {
        return new Row(
                row.code(),
                name,
                row.receivedOnline(),
                row.receivedTotal(),
                row.share().isPresent() ? (Double) row.share().getAsDouble() : null,
                row.early(),
                row.onTime(),
                row.late());
    }

    @ExceptionHandler(ServiceUnavailable.class)
    ResponseEntity<Map<String, String>> away() {
        return refused(HttpStatus.SERVICE_UNAVAILABLE, "figures.api.away");
    }

    /** An auditor whom no mandate sends now. */
    @ExceptionHandler(NoMandateInForce.class)
    ResponseEntity<Map<String, String>> withoutMandate() {
        return refused(HttpStatus.FORBIDDEN, "figures.api.notYours");
    }

    private ResponseEntity<Map<String, String>> refused(HttpStatus status, String key) {
        Phrase reason = refusals.of(key);
        return ResponseEntity.status(status).body(Map.of("reason", reason.vi(), "reasonEn", reason.en()));
    }
}
