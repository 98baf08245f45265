package vn.thanhdong.reception.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiPredicate;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.projection.EngineCall;
import vn.thanhdong.reception.QueueBook;
import vn.thanhdong.reception.query.FindNumberOfDossier;
import vn.thanhdong.reception.query.FindQueue;
import vn.thanhdong.reception.query.NumberOfDossier;
import vn.thanhdong.reception.query.QueueBoard;
import vn.thanhdong.territory.WorkingCalendar;

/** Answers who waits and who is called. */
public final class QueueAnswers {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);

    private final ElasticsearchClient client;
    private final Clock clock;
    private final BiPredicate<Actor, String> coversDossier;

    /** @param coversDossier whether the dossier is in that actor's scope */
    public QueueAnswers(ElasticsearchClient client, Clock clock, BiPredicate<Actor, String> coversDossier) {
        this.client = client;
        this.clock = clock;
        this.coversDossier = coversDossier;
    }

    /** To everybody: no person is in it. */
    @QueryHandler
    public QueueBoard find(FindQueue question) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        String id = QueueProjection.idOf(question.agency(), today);
        long giveUp = System.nanoTime() + LONGEST_WAIT.toNanos();
        Optional<QueueDocument> found = get(id);
        while (sequence(found) < question.written() && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            found = get(id);
        }
        return new QueueBoard(
                question.agency(),
                today,
                found.map(QueueDocument::book).orElse(QueueBook.EMPTY),
                sequence(found),
                sequence(found) < question.written());
    }

    /** To whoever may see the dossier: which day's, says the time when it was taken. */
    @QueryHandler
    public NumberOfDossier find(FindNumberOfDossier question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        if (asker == null || !coversDossier.test(asker, question.dossier())) {
            return NumberOfDossier.NONE;
        }
        return EngineCall.answer(() -> client.search(
                        search -> search.index(QueueProjection.NAME)
                                .query(q -> q.term(t -> t.field("dossiers").value(question.dossier())))
                                .size(1),
                        QueueDocument.class))
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .findFirst()
                .map(day -> new NumberOfDossier(day.book().ofDossier(question.dossier())))
                .orElse(NumberOfDossier.NONE);
    }

    private static long sequence(Optional<QueueDocument> document) {
        return document.map(QueueDocument::sequence).orElse(-1L);
    }

    /** The newest document, whether searches see it already or not. */
    private Optional<QueueDocument> get(String id) {
        return EngineCall.answer(() -> Optional.ofNullable(
                client.get(get -> get.index(QueueProjection.NAME).id(id).realtime(true), QueueDocument.class)
                        .source()));
    }
}
