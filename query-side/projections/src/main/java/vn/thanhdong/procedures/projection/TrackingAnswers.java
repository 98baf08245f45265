package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import vn.thanhdong.language.PersonName;
import vn.thanhdong.procedures.TrackingCode;
import vn.thanhdong.procedures.query.DossierSentences;
import vn.thanhdong.procedures.query.TrackDossier;
import vn.thanhdong.procedures.query.TrackedDossier;
import vn.thanhdong.procedures.query.TrackedDossier.Result;

/** Answers anybody who has a code and the last digits of the phone; the only answer about dossiers without a scope. */
public final class TrackingAnswers {

    /** What the agency does within itself is not the public's business. */
    private static final Set<String> INTERNAL =
            Set.of("DossierOpened", "ForwardingTakenBack", "ProposalInitialled", "ProposalReturned", "PaperIssued");

    private final DossierIndex index;
    private final Attempts attempts;

    public TrackingAnswers(ElasticsearchClient client, Clock clock) {
        this.index = new DossierIndex(client);
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
        Optional<DossierDocument> found = find(code, question.phoneLastFour().strip());
        if (found.isEmpty()) {
            attempts.failed(byCode);
            attempts.failed(byAsker);
        }
        return found.map(TrackingAnswers::shown).orElse(TrackedDossier.nothing(Result.NOT_FOUND));
    }

    private Optional<DossierDocument> find(String code, String digits) {
        if (code.isEmpty() || !digits.matches("\\d{4}")) {
            return Optional.empty();
        }
        var both = Filters.all(List.of(Filters.is("codes.whole", code), Filters.is("words.phoneLastFour", digits)));
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
                dossier.kept().steps().stream()
                        .filter(step -> !INTERNAL.contains(step.type()))
                        .map(step -> new TrackedDossier.Step(step.at(), DossierSentences.of(step.type())))
                        .toList());
    }
}
