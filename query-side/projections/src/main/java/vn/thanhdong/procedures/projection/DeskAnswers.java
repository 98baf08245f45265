package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Shown;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.FindRegister;
import vn.thanhdong.procedures.query.FindResultsOfSamePerson;
import vn.thanhdong.procedures.query.RegisterEntry;
import vn.thanhdong.procedures.query.RegisterPage;
import vn.thanhdong.procedures.query.ResultsOfSamePerson;

/** Answers what the one-stop desk asks at its counter and at the end of its day. */
public final class DeskAnswers {

    private static final int LARGEST_PAGE = 1_000;
    private static final int MOST_RESULTS = 20;

    private final DossierIndex index;
    private final DossierSearch search;

    public DeskAnswers(DossierReading reading) {
        index = reading.index();
        search = reading.search();
    }

    /** Lines of the register, as far as the asker's scope goes. */
    @QueryHandler
    public RegisterPage register(FindRegister question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Scope scope = search.scope(asker);
        Query query = search.query(question.filter(), scope);
        Instant judgedAt = search.judgedAt(question.filter());
        int size = Math.clamp(question.size(), 1, LARGEST_PAGE);
        var hits = index.search(request -> {
                    request.query(query).size(size).sort(Orders.of(DossierOrder.ACCEPTED, false));
                    return question.after().isEmpty() ? request : request.searchAfter(Cursor.read(question.after()));
                })
                .hits()
                .hits();
        return new RegisterPage(
                documents(hits).stream().map(one -> entry(one, scope, judgedAt)).toList(),
                hits.size() < size ? "" : Cursor.of(hits.getLast().sort()));
    }

    /** What else waits for the asker to be handed to the same person. */
    @QueryHandler
    public ResultsOfSamePerson answer(
            FindResultsOfSamePerson question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Scope scope = search.scope(asker);
        Optional<DossierDocument> seen = index.get(question.dossier()).filter(scope::covers);
        if (asker == null || seen.isEmpty()) {
            return new ResultsOfSamePerson(List.of());
        }
        Query query = Filters.all(List.of(
                search.inScope(scope),
                search.waits(asker).query(),
                Filters.is("standing.stationKind", StepKind.RETURN),
                Filters.is("standing.status", NationalStatus.COMPLETED),
                samePerson(seen.get()),
                Filters.not(Filters.is("id", question.dossier()))));
        var hits = index.search(request ->
                        request.query(query).size(MOST_RESULTS).sort(Orders.of(DossierOrder.ACCEPTED, false)))
                .hits()
                .hits();
        return new ResultsOfSamePerson(documents(hits).stream()
                .map(one -> Summaries.of(one, scope, search.now(), Map.of()))
                .toList());
    }

    /** By account or by identity number: who filed one online has come to the counter with another. */
    private static Query samePerson(DossierDocument dossier) {
        List<Query> either = new ArrayList<>();
        either.add(Filters.is("subject.owner", dossier.owner()));
        String identity = dossier.words().identityHash();
        if (!identity.isEmpty()) {
            either.add(Filters.is("words.identityHash", identity));
        }
        return Filters.any(either);
    }

    private static RegisterEntry entry(DossierDocument dossier, Scope scope, Instant judgedAt) {
        Applicant applicant =
                scope.opens(dossier, Shown.CONTENTS) ? dossier.kept().applicant() : null;
        return new RegisterEntry(
                Summaries.of(dossier, scope, judgedAt, Map.of()),
                applicant == null ? "" : applicant.address(),
                applicant == null ? "" : applicant.phone());
    }

    private static List<DossierDocument> documents(List<Hit<DossierDocument>> hits) {
        return hits.stream()
                .map(hit -> Objects.requireNonNull(hit.source(), "source"))
                .toList();
    }
}
