package vn.thanhdong.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.FeeMoment;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.territory.Deadline;
import vn.thanhdong.territory.DuePolicy;
import vn.thanhdong.territory.Pause;
import vn.thanhdong.territory.WorkingCalendar;

/** What becomes of a dossier: mostly what should, on time; of a few it does not. */
final class Fate {

    /**
     * Shares of all, in thousandths.
     *
     * @param waits how many wait for a supplement, and as many for a payment where there is a fee
     */
    record Chances(int late, int rejected, int refused, int withdrawn, int stopped, int waits) {}

    private static final int ALL = 1_000;
    private static final int WORKING_DAYS_OF_A_MONTH = 21;

    private final WorkingCalendar calendar;
    private final Chances chances;

    Fate(WorkingCalendar calendar, Chances chances) {
        this.calendar = calendar;
        this.chances = chances;
    }

    Course of(Submission submission, SplittableRandom random) {
        Course.End end = end(random);
        Instant checked = checked(submission, random);
        if (end == Course.End.REFUSED) {
            return ending(Optional.empty(), Optional.empty(), Optional.empty(), checked, end);
        }
        Procedure procedure = submission.procedure();
        boolean feeFirst = procedure.feeVnd(FeeMoment.BEFORE) > 0;
        boolean owes = (feeFirst || procedure.feeVnd(FeeMoment.AFTER) > 0) && happens(chances.waits(), random);
        Optional<Instant> owed = owes && feeFirst ? Optional.of(checked) : Optional.empty();
        Optional<Instant> paid = owed.map(since -> later(since, 2, 20, random));
        Instant accepted = paid.orElse(checked);
        Instant due = DuePolicy.due(accepted, procedure.deadline(), calendar);
        Instant handedOver = earlier(plus(accepted, 5, 150, random), due);
        if (end == Course.End.WITHDRAWN || end == Course.End.STOPPED) {
            Instant ended = between(accepted, due, procedure.deadline(), random.nextDouble(0.1, 0.8));
            return ending(Optional.of(accepted), Optional.of(due), Optional.of(earlier(handedOver, ended)), ended, end);
        }
        return decided(submission, random, end, new Promise(accepted, due, handedOver), owes && !feeFirst, owed, paid);
    }

    private record Promise(Instant accepted, Instant due, Instant handedOver) {}

    private Course decided(
            Submission submission,
            SplittableRandom random,
            Course.End end,
            Promise promise,
            boolean owesLater,
            Optional<Instant> owedFirst,
            Optional<Instant> paidFirst) {
        Procedure procedure = submission.procedure();
        Instant begin = promise.handedOver();
        Instant due = promise.due();
        Optional<Instant> asked = Optional.empty();
        Optional<Instant> supplied = Optional.empty();
        Optional<Instant> owed = owedFirst;
        Optional<Instant> paid = paidFirst;
        if (procedure.deadline().unit() != Deadline.Unit.SAME_DAY && happens(chances.waits(), random)) {
            Instant from = earlier(plus(begin, 30, 240, random), due);
            Instant to = later(from, 6, 60, random);
            asked = Optional.of(from);
            supplied = Optional.of(to);
            begin = to;
            due = DuePolicy.dueAfterPause(
                    promise.accepted(),
                    procedure.deadline(),
                    procedure.afterSupplement(),
                    List.of(new Pause(from, to)),
                    calendar);
        } else if (owesLater) {
            Instant from = earlier(plus(begin, 60, 300, random), due);
            owed = Optional.of(from);
            paid = Optional.of(earlier(later(from, 2, 20, random), due));
            begin = paid.get();
        }
        boolean late = happens(chances.late(), random);
        Instant ended = late
                ? calendar.plusWorkingTime(due, Duration.ofMinutes(random.nextInt(30, 2_400)))
                : between(begin, due, procedure.deadline(), random.nextDouble(0.35, 0.98));
        Optional<Instant> returned = returned(submission, ended, random);
        return new Course(
                Optional.of(promise.accepted()),
                Optional.of(promise.due()),
                Optional.of(due),
                Optional.of(promise.handedOver()),
                asked,
                supplied,
                owed,
                paid,
                ended,
                end,
                returned,
                stars(late, random));
    }

    private Course ending(
            Optional<Instant> accepted,
            Optional<Instant> due,
            Optional<Instant> handedOver,
            Instant ended,
            Course.End end) {
        return new Course(
                accepted,
                due,
                due,
                handedOver,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ended,
                end,
                Optional.empty(),
                0);
    }

    private Course.End end(SplittableRandom random) {
        int drawn = random.nextInt(ALL);
        if ((drawn -= chances.rejected()) < 0) {
            return Course.End.REJECTED;
        }
        if ((drawn -= chances.refused()) < 0) {
            return Course.End.REFUSED;
        }
        if ((drawn -= chances.withdrawn()) < 0) {
            return Course.End.WITHDRAWN;
        }
        return drawn < chances.stopped() ? Course.End.STOPPED : Course.End.APPROVED;
    }

    /** At the counter while the applicant waits, online within the eight working hours that there are for it. */
    private Instant checked(Submission submission, SplittableRandom random) {
        if (submission.channel() != Channel.ONLINE) {
            return submission.at().plusSeconds(random.nextInt(120, 800));
        }
        double part = random.nextDouble();
        return calendar.plusWorkingTime(submission.at(), Duration.ofSeconds(180 + (long) (part * part * 24_000)));
    }

    private Optional<Instant> returned(Submission submission, Instant ended, SplittableRandom random) {
        if (submission.procedure().result().isEmpty()) {
            return Optional.of(ended);
        }
        int minutes = submission.channel() == Channel.ONLINE ? random.nextInt(1, 300) : random.nextInt(5, 1_400);
        return Optional.of(calendar.plusWorkingTime(ended, Duration.ofMinutes(minutes)));
    }

    private static int stars(boolean late, SplittableRandom random) {
        if (random.nextInt(100) >= 34) {
            return 0;
        }
        int drawn = random.nextInt(100) - (late ? 45 : 0);
        return drawn < -20 ? 1 : drawn < 1 ? 2 : drawn < 6 ? 3 : drawn < 28 ? 4 : 5;
    }

    private boolean happens(int thousandths, SplittableRandom random) {
        return random.nextInt(ALL) < thousandths;
    }

    private Instant plus(Instant from, int leastMinutes, int mostMinutes, SplittableRandom random) {
        return calendar.plusWorkingTime(from, Duration.ofMinutes(random.nextInt(leastMinutes, mostMinutes)));
    }

    private Instant later(Instant from, int leastHours, int mostHours, SplittableRandom random) {
        return calendar.plusWorkingTime(from, Duration.ofMinutes(random.nextInt(leastHours * 60, mostHours * 60)));
    }

    /** That part of the working time that there is; never after the due date. */
    private Instant between(Instant from, Instant due, Deadline deadline, double part) {
        Duration time = switch (deadline.unit()) {
            case SAME_DAY -> calendar.workingTimeBetween(from, due);
            case WORKING_HOURS -> Duration.ofHours(deadline.amount());
            case WORKING_DAYS -> Deadline.WORKING_DAY.multipliedBy(deadline.amount());
            case MONTHS -> Deadline.WORKING_DAY.multipliedBy((long) WORKING_DAYS_OF_A_MONTH * deadline.amount());
        };
        long seconds = (long) (time.toSeconds() * part);
        return earlier(calendar.plusWorkingTime(from, Duration.ofSeconds(seconds)), due.isBefore(from) ? from : due);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
