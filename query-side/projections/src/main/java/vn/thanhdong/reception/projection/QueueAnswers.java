package vn.thanhdong.reception.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.queryhandling.QueryHandler;
import vn.thanhdong.projection.EngineCall;
import vn.thanhdong.reception.QueueBook;
import vn.thanhdong.reception.query.FindQueue;
import vn.thanhdong.reception.query.QueueBoard;
import vn.thanhdong.territory.WorkingCalendar;

/** Answers who waits and who is called. */
public final class QueueAnswers {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);

    private final ElasticsearchClient client;
    private final Clock clock;

    public QueueAnswers(ElasticsearchClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
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
