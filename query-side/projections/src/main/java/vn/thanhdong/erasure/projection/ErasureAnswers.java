package vn.thanhdong.erasure.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.erasure.ErasureRequest;
import vn.thanhdong.erasure.query.DossierHolds;
import vn.thanhdong.erasure.query.ErasureList;
import vn.thanhdong.erasure.query.FindErasures;
import vn.thanhdong.erasure.query.FindMyErasures;
import vn.thanhdong.erasure.query.GetLegalHolds;
import vn.thanhdong.projection.EngineCall;

/** Answers what was asked and decided about erasing people's data, and which dossiers are held. */
public final class ErasureAnswers {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);
    private static final int MOST = 1_000;

    private final ElasticsearchClient client;
    private final Scopes scopes;
    private final BiFunction<Actor, String, Optional<PersonId>> ownerOf;

    /** @param ownerOf whose dossier that is; empty where it is not in that actor's scope */
    public ErasureAnswers(
            ElasticsearchClient client, Scopes scopes, BiFunction<Actor, String, Optional<PersonId>> ownerOf) {
        this.client = client;
        this.scopes = scopes;
        this.ownerOf = ownerOf;
    }

    @QueryHandler
    public ErasureList find(FindErasures question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        if (asker == null || asker.is(Role.CITIZEN)) {
            return ErasureList.NONE;
        }
        Scope scope = scopes.of(asker);
        boolean delayed = question.person()
                .filter(person -> isMissing(awaited(person, question.written()), question.written()))
                .isPresent();
        return new ErasureList(
                newest().stream()
                        .filter(one -> scope.seesErasure(new PersonId(one.person()), one.askedBy(), one.agencies()))
                        .flatMap(one -> one.requests().stream())
                        .sorted(Comparator.comparing(ErasureRequest::changedAt).reversed())
                        .toList(),
                delayed);
    }

    @QueryHandler
    public ErasureList find(FindMyErasures question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        if (asker == null || !asker.is(Role.CITIZEN)) {
            return ErasureList.NONE;
        }
        Optional<ErasureDocument> own = awaited(asker.person(), question.written());
        return new ErasureList(
                own.map(ErasureDocument::requests).orElse(List.of()).reversed(), isMissing(own, question.written()));
    }

    @QueryHandler
    public DossierHolds find(GetLegalHolds question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        if (asker == null || asker.is(Role.CITIZEN)) {
            return DossierHolds.NONE;
        }
        String dossier = question.dossier().value();
        return ownerOf.apply(asker, dossier)
                .map(owner -> {
                    Optional<LegalHoldDocument> held = awaited(
                            () -> get(LegalHoldProjection.NAME, dossier, LegalHoldDocument.class),
                            LegalHoldDocument::sequence,
                            question.written());
                    long sequence = held.map(LegalHoldDocument::sequence).orElse(-1L);
                    return new DossierHolds(
                            Optional.of(owner),
                            held.map(LegalHoldDocument::holds).orElse(List.of()).reversed(),
                            sequence < question.written());
                })
                .orElse(DossierHolds.NONE);
    }

    private static boolean isMissing(Optional<ErasureDocument> found, long written) {
        return found.map(ErasureDocument::sequence).orElse(-1L) < written;
    }

    private Optional<ErasureDocument> awaited(PersonId person, long written) {
        return awaited(
                () -> get(ErasureProjection.NAME, person.value(), ErasureDocument.class),
                ErasureDocument::sequence,
                written);
    }

    private static <D> Optional<D> awaited(Supplier<Optional<D>> look, ToLongFunction<D> sequence, long written) {
        long giveUp = System.nanoTime() + LONGEST_WAIT.toNanos();
        Optional<D> found = look.get();
        while (found.map(sequence::applyAsLong).orElse(-1L) < written && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            found = look.get();
        }
        return found;
    }

    /** The newest document, whether searches see it already or not. */
    private <D> Optional<D> get(String index, String id, Class<D> type) {
        return EngineCall.answer(() -> Optional.ofNullable(
                client.get(get -> get.index(index).id(id).realtime(true), type).source()));
    }

    private List<ErasureDocument> newest() {
        EngineCall.answer(() -> client.indices().refresh(refresh -> refresh.index(ErasureProjection.NAME)));
        return EngineCall.answer(() -> client
                .search(
                        search -> search.index(ErasureProjection.NAME)
                                .size(MOST)
                                .sort(by -> by.field(
                                        field -> field.field("changedAt").order(SortOrder.Desc))),
                        ErasureDocument.class)
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .toList());
    }
}
