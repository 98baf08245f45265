package vn.thanhdong.benchmarks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.command.Answer;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.CalendarDayKind;
import vn.thanhdong.territory.RecountProgress;
import vn.thanhdong.territory.WorkingCalendar;
import vn.thanhdong.territory.command.DecideCalendarDay;
import vn.thanhdong.territory.query.GetWorkingCalendar;

/** The due dates of many open dossiers derived again after a late row of the calendar, while people go on working. */
final class DeadlinesBenchmark implements Benchmark {

    private static final double TARGET_SECONDS = 60;
    private static final int BATCH = 500;
    private static final int BUSY_CLERKS = 2;

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public void run(Bench bench) throws Exception {
        try (Installation installation = bench.install(true)) {
            var life = new DossierLife(installation);
            for (int i = 0; i < 50; i++) {
                life.live();
            }
            WorkingCalendar calendar =
                    installation.bean(CatalogueInForce.class).get().calendar();
            Instant now = installation.bean(Clock.class).instant();
            accept(installation, bench.size().dossiers(), now, calendar);
            installation.awaitProjections();
            LocalDate day =
                    calendar.nextWorkingDay(calendar.nextWorkingDay(LocalDate.ofInstant(now, WorkingCalendar.ZONE)));
            measure(bench, installation, life, day);
        }
    }

    private void measure(Bench bench, Installation installation, DossierLife life, LocalDate day) {
        Actor administrator = new Staff(installation.catalogue()).any(Role.ADMINISTRATOR);
        var over = new AtomicBoolean();
        var lives = new AtomicInteger();
        List<CompletableFuture<?>> clerks = new ArrayList<>();
        for (int i = 0; i < BUSY_CLERKS; i++) {
            clerks.add(CompletableFuture.runAsync(() -> {
                while (!over.get()) {
                    life.live();
                    lives.incrementAndGet();
                    Installation.pause(50);
                }
            }));
        }
        try {
            Stopwatch watch = Stopwatch.start();
            installation.send(
                    administrator,
                    new DecideCalendarDay(day, CalendarDayKind.DAY_OFF, "Nghỉ", "QĐ 1"),
                    Answer.Done.class);
            RecountProgress done = await(installation, administrator);
            double seconds = watch.seconds();
            report(bench, done, seconds, lives.get());
        } finally {
            over.set(true);
        }
        clerks.forEach(CompletableFuture::join);
        Stopwatch following = Stopwatch.start();
        installation.awaitProjections();
        bench.report(Figure.plain(
                name(), "until every list has followed, afterwards", Figure.number(following.seconds()) + " s"));
    }

    private void report(Bench bench, RecountProgress done, double seconds, int lives) {
        Duration counting = Duration.between(done.startedAt(), done.finishedAt().orElseThrow());
        bench.report(Figure.atMost(
                name(),
                "from the decision until the last of %,d open dossiers is derived again (%,d moved, %,d unchanged, %,d refused)"
                        .formatted(done.total(), done.moved(), done.unchanged(), done.refused()),
                seconds,
                "s",
                TARGET_SECONDS));
        bench.report(Figure.plain(
                name(),
                "of it the deriving",
                "%s/s".formatted(Figure.number(done.done() * 1_000.0 / counting.toMillis()))));
        bench.report(Figure.plain(
                name(),
                "dossiers taken from the form to the result meanwhile by %d clerks".formatted(BUSY_CLERKS),
                "%s/s".formatted(Figure.number(lives / seconds))));
    }

    private static RecountProgress await(Installation installation, Actor administrator) {
        var found = new AtomicReference<RecountProgress>();
        installation.await("due dates", () -> {
            Installation.pause(200);
            Optional<RecountProgress> latest =
                    installation.ask(administrator, new GetWorkingCalendar()).recounts().stream()
                            .findFirst();
            latest.filter(one -> one.finishedAt().isPresent()).ifPresent(found::set);
            return found.get() != null;
        });
        return found.get();
    }

    /** Submitted and accepted, as the importer appends: due in ten working days. */
    private static void accept(Installation installation, int dossiers, Instant now, WorkingCalendar calendar) {
        EventAppender appender = installation.bean(EventAppender.class);
        Instant due = calendar.plusWorkingDays(now, 10);
        var station = new Station(0, StepKind.HANDOVER, Role.CLERK, DossierLife.WARD, Optional.empty(), due);
        List<AggregateHistory> batch = new ArrayList<>();
        for (int i = 0; i < dossiers; i++) {
            DossierId id = DossierId.fresh();
            var person = new PersonId("open-" + i);
            batch.add(new AggregateHistory(
                    "Dossier",
                    id.value(),
                    0,
                    List.of(
                            new DossierSubmitted(
                                    id,
                                    now,
                                    new ProcedureCode("SN-04"),
                                    1,
                                    Channel.ONLINE,
                                    DossierLife.WARD,
                                    DossierLife.WARD,
                                    new AreaCode("10507"),
                                    ApplicantKind.CITIZEN,
                                    Personal.known(person, new Applicant("Nguyễn Văn An", "", "", "", "")),
                                    Personal.known(person, FormContent.EMPTY),
                                    List.of(),
                                    "",
                                    "",
                                    List.of(),
                                    station),
                            new DossierAccepted(
                                    id,
                                    now,
                                    new DossierCode("H23.31.09-261130-" + (10_000 + i)),
                                    due,
                                    false,
                                    calendar.version(),
                                    0,
                                    station)),
                    Map.of()));
            if (batch.size() == BATCH || i == dossiers - 1) {
                appender.append(batch);
                batch.clear();
            }
        }
    }
}
