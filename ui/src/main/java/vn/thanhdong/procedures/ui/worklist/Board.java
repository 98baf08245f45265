package vn.thanhdong.procedures.ui.worklist;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.query.GetMyDay;
import vn.thanhdong.procedures.query.MyDay;
import vn.thanhdong.ui.Questions;

/**
 * What the open pages show of a day: asked once per person and role, however many pages they have open, and told to
 * these only when it changed. Nobody's page asks by itself.
 */
@Service
public class Board {

    private static final long PACE_MILLISECONDS = 600;

    /** A page that shows a day. Called from a thread of the board. */
    public interface Viewer {
        void show(MyDay day);

        /** No answer now: what is shown is from before. */
        void away();
    }

    private final Questions questions;
    private final Map<Actor, Watch> watches = new ConcurrentHashMap<>();
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("board").factory());

    public Board(Questions questions) {
        this.questions = questions;
        pace.scheduleWithFixedDelay(
                () -> watches.values().forEach(Watch::ask),
                PACE_MILLISECONDS,
                PACE_MILLISECONDS,
                TimeUnit.MILLISECONDS);
    }

    /**
     * Tells the viewer of every change until the registration is removed.
     *
     * @param shown what the viewer shows already
     */
    public Registration watch(Actor actor, MyDay shown, Viewer viewer) {
        watches.compute(actor, (who, known) -> {
            Watch watch = known == null ? new Watch(who, shown) : known;
            watch.viewers.add(viewer);
            return watch;
        });
        return () -> watches.computeIfPresent(actor, (who, watch) -> {
            watch.viewers.remove(viewer);
            return watch.viewers.isEmpty() ? null : watch;
        });
    }

    @PreDestroy
    void stop() {
        pace.shutdownNow();
    }

    private final class Watch {
        private final Actor actor;
        private final List<Viewer> viewers = new CopyOnWriteArrayList<>();
        private final AtomicBoolean asking = new AtomicBoolean();
        private volatile MyDay last;
        private volatile boolean away;

        Watch(Actor actor, MyDay shown) {
            this.actor = actor;
            last = shown;
        }

        void ask() {
            if (asking.compareAndSet(false, true)) {
                Thread.ofVirtual().name("board-question").start(() -> {
                    try {
                        answer(questions.askAs(actor, new GetMyDay()));
                    } catch (RuntimeException noAnswer) {
                        if (!away) {
                            away = true;
                            viewers.forEach(Viewer::away);
                        }
                    } finally {
                        asking.set(false);
                    }
                });
            }
        }

        private void answer(MyDay day) {
            if (away || !same(last, day)) {
                last = day;
                away = false;
                viewers.forEach(viewer -> viewer.show(day));
            }
        }
    }

    /** Whether both say the same; the moment up to which they count is not part of that. */
    private static boolean same(MyDay one, MyDay other) {
        return at(one, Instant.EPOCH).equals(at(other, Instant.EPOCH));
    }

    private static MyDay at(MyDay day, Instant asOf) {
        return new MyDay(
                day.waiting(),
                day.dueSoon(),
                day.overdue(),
                day.receivedToday(),
                day.finishedToday(),
                day.open(),
                day.openOverdue(),
                day.latest(),
                asOf);
    }
}
