package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import vn.thanhdong.language.PersonName;
import vn.thanhdong.procedures.TrackingCode;
import vn.thanhdong.procedures.query.TrackDossier;
import vn.thanhdong.procedures.query.TrackedDossier;
import vn.thanhdong.procedures.query.TrackedDossier.Result;

/** Answers anybody who has a code and the last digits of the phone; the only answer about dossiers without a scope. */
public final class TrackingAnswers {

    private final DossierIndex index;
    private final Freshness freshness;
    private final Clock clock;
    private final Attempts attempts;

    public TrackingAnswers(ElasticsearchClient client, Freshness freshness, Clock clock) {
        this.index = new DossierIndex(client);
        this.freshness = freshness;
        this.clock = clock;
        this.attempts = new Attempts(clock);
    }

    /** What the code and the digits show. */
    @QueryHandler
    public TrackedDossier track(TrackDossier question) {
        String code = TrackingCode.typed(question.code()).value().toLowerCase(Locale.ROOT);
        String byCode = "code:" + code;
        String byAsker = "asker:" + question.asker();
        if (attempts.exhausted(byCode) || attempts.exhausted(byAsker)) {
            return TrackedDossier.nothing(Result.TOO_MANY_ATTEMPTS);
        }
        String digits = question.phoneLastFour().strip();
        return find(code, digits)
                .or(() -> findWrittenJustNow(code, digits, byCode, byAsker))
                .map(TrackingAnswers::shown)
                .orElse(TrackedDossier.nothing(Result.NOT_FOUND));
    }

    /**
     * A dossier that was handed in a moment ago is there before searches see it. While the documents are behind the log,
     * a code that they do not know may be right and is not held against anybody; wrong digits of a known one always are.
     */
    private Optional<DossierDocument> findWrittenJustNow(String code, String digits, String byCode, String byAsker) {
        Instant asked = clock.instant();
        boolean behind = freshness.caughtUpTo().isBefore(asked);
        index.refresh();
        Optional<DossierDocument> found = find(code, digits);
        if (found.isEmpty() && !(behind && index.count(Filters.is("codes.whole", code)) == 0)) {
            attempts.failed(byCode);
            attempts.failed(byAsker);
        }
        return found;
    }

    private Optional<DossierDocument> find(String code, String digits) {
        if (code.isEmpty() || !digits.matches("\\d{4}")) {
            return Optional.empty();
        }
        // of the owner's phone, or of the phone of who handed it in for them
        var ofEither = Filters.any(List.of(
                Filters.is("words.phoneLastFour", digits), Filters.is("words.submitter.phoneLastFour", digits)));
        var both = Filters.all(List.of(Filters.is("codes.whole", code), ofEither));
        return index.search(request -> request.query(both).size(1)).hits().hits().stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .findFirst();
    }

    private static TrackedDossier shown(DossierDocument dossier) {
        return new TrackedDossier(
                Result.FOUND,
                dossier.codes().shown(),
                dossier.subject().procedure(),
                new PersonName(dossier.words().applicantName()).masked(),
                dossier.standing().status(),
                dossier.subject().handlingAgency(),
                dossier.standing().dueAt(),
                dossier.progress().provisional(),
                dossier.kept().publicSteps());
    }
}
