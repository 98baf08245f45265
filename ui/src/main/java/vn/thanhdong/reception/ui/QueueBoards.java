package vn.thanhdong.reception.ui;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Service;
import vn.thanhdong.reception.query.FindQueue;
import vn.thanhdong.reception.query.QueueBoard;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Questions;

/**
 * What the open pages show of a desk's numbers: asked once per desk, however many screens hang there, and told to these
 * only when it changed. Nobody's page asks by itself.
 */
@Service
public class QueueBoards {

    private static final long PACE_MILLISECONDS = 600;

    /** A page that shows a desk's numbers. Called from a thread of the boards. */
    public interface Viewer {
        void show(QueueBoard board);
    }

    private final Questions questions;
    private final Map<AgencyCode, Watch> watches = new ConcurrentHashMap<>();
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("queue-boards").factory());

    public QueueBoards(Questions questions) {
        this.questions = questions;
        pace.scheduleWithFixedDelay(
                () -> watches.values().forEach(Watch::ask),
                PACE_MILLISECONDS,
                PACE_MILLISECONDS,
                TimeUnit.MILLISECONDS);
    }

    /** Tells the viewer of what is there and of every change, until the registration is removed. */
    public Registration watch(AgencyCode agency, Viewer viewer) {
        watches.compute(agency, (desk, known) -> {
            Watch watch = known == null ? new Watch(desk) : known;
            watch.joined(viewer);
            return watch;
        });
        return () -> watches.computeIfPresent(agency, (desk, watch) -> {
            watch.viewers.remove(viewer);
            return watch.viewers.isEmpty() ? null : watch;
        });
    }

    @PreDestroy
    void stop() {
        pace.shutdownNow();
    }

    private final class Watch {
        private final AgencyCode agency;
        private final List<Viewer> viewers = new CopyOnWriteArrayList<>();
        private final List<Viewer> untold = new CopyOnWriteArrayList<>();
        private final AtomicBoolean asking = new AtomicBoolean();
        private volatile long sequence = -1;
        private volatile String day = "";

        Watch(AgencyCode agency) {
            this.agency = agency;
        }

        void joined(Viewer viewer) {
            viewers.add(viewer);
            untold.add(viewer);
        }

        void ask() {
            if (asking.compareAndSet(false, true)) {
                Thread.ofVirtual().name("queue-question").start(() -> {
                    try {
                        answer(questions.askAsPublic(new FindQueue(agency, -1)));
                    } catch (RuntimeException noAnswer) {
                        // what hangs on the wall stays until there is an answer again
                    } finally {
                        asking.set(false);
                    }
                });
            }
        }

        private void answer(QueueBoard board) {
            boolean changed =
                    sequence != board.sequence() || !day.equals(board.day().toString());
            sequence = board.sequence();
            day = board.day().toString();
            List<Viewer> fresh = List.copyOf(untold);
            untold.removeAll(fresh);
            (changed ? viewers : fresh).forEach(viewer -> viewer.show(board));
        }
    }
}
