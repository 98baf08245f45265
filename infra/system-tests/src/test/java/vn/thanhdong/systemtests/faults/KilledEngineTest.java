package vn.thanhdong.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanhdong.systemtests.Launch;
import vn.thanhdong.systemtests.Program;

/** PostgreSQL and Elasticsearch die under a program that is given work, and come back. */
class KilledEngineTest {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int SOME = 10;

    @TempDir
    static Path data;

    private static Program program;
    private static Api api;
    private static Reckoning reckoning;

    @BeforeAll
    static void start() {
        // its people may sign in, though nothing of the demonstration is loaded
        program = Launch.on(data).with("--thanhdong.demo-users=true").begin();
        program.awaitReady(PATIENCE);
        api = new Api(program);
        reckoning = new Reckoning(api, new Ledger(data));
    }

    @AfterAll
    static void stop() {
        api.close();
        program.close();
    }

    @Test
    void aKilledConnectionOfPostgresCostsNobodyAnything() throws Exception {
        var table = new PastTable(Seed.value() + 10, LocalDate.of(2022, 1, 3));
        try (Load load = Load.on(api, table)) {
            acknowledgesMore(load);
            long server = postgres().pid();
            new Ledger(data).backend().destroyForcibly();
            acknowledgesMore(load);
            load.close();

            assertThat(postgres().pid()).as("the server itself lived on").isEqualTo(server);
            assertThat(load.refusals()).as("tables that were not taken").isEmpty();
            reckoning.settle(load);
        }
        comesUp();
    }

    @Test
    void aKilledPostgresIsStartedAgainAndNothingAcknowledgedIsLost() throws Exception {
        var table = new PastTable(Seed.value() + 20, LocalDate.of(2022, 3, 1));
        try (Load load = Load.on(api, table)) {
            acknowledgesMore(load);
            ProcessHandle killed = postgres();
            killed.destroyForcibly();
            await("another server")
                    .atMost(PATIENCE)
                    .until(() -> child("postgres")
                            .filter(one -> one.pid() != killed.pid())
                            .isPresent());
            acknowledgesMore(load);
            load.close();

            assertThat(load.refusals()).allSatisfy(KilledEngineTest::isASentence);
            reckoning.settle(load);
        }
        comesUp();
    }

    @Test
    void whileThereIsNoPostgresEverybodyIsToldSoAndNothingIsHalfDone() throws Exception {
        var table = new PastTable(Seed.value() + 30, LocalDate.of(2022, 5, 2));
        List<PastRow> before = table.next(SOME);
        PastRow atTheDesk = Desk.submitted(1);
        api.take(before);
        api.take(List.of(atTheDesk));
        Ledger ledger = new Ledger(data);
        try (ClerkAtWork clerk = ClerkAtWork.at(program)) {
            clerk.open(ledger.dossierId(atTheDesk.code()));
            try (var away = Absence.of(data.resolve("postgres/cluster"), postgres())) {
                Api.Answer refused = api.send(table.next(SOME));
                isASentence(refused);
                assertThat(refused.json().get("reasonEn").asString()).contains("send the same file again");
                isASentence(api.askFigures(table.firstDay(), table.lastDay()));
                assertThat(api.health()).isEqualTo("DOWN");
                assertThat(api.health("db")).isEqualTo("DOWN");
                clerk.accepts();
                clerk.isTold(ClerkAtWork.NO_ANSWER_TO_COMMANDS);
                clerk.takesPicture("no-postgres");
            }
            comesUp();
            reckoning.isCounted(before, table);
            assertThat(ledger.events(atTheDesk.code()))
                    .as("nothing of the click was recorded")
                    .doesNotContain("DossierAccepted");

            clerk.mayTryAgain();
            clerk.accepts();
            clerk.isTold(ClerkAtWork.ACCEPTED);
            assertThat(ledger.events(atTheDesk.code())).containsOnlyOnce("DossierAccepted");
        }
    }

    @Test
    void withoutElasticsearchPeopleGoOnWritingAndListsSayThatTheyAreOld() throws Exception {
        var table = new PastTable(Seed.value() + 40, LocalDate.of(2022, 7, 1));
        PastRow atTheDesk = Desk.submitted(2);
        api.take(List.of(atTheDesk));
        try (ClerkAtWork clerk = ClerkAtWork.at(program);
                Load load = Load.on(api, table)) {
            clerk.open(new Ledger(data).dossierId(atTheDesk.code()));
            clerk.worklistSays(ClerkAtWork.FRESH);
            acknowledgesMore(load);

            try (var away = HeldUp.afterKilling(() -> child("elasticsearch"))) {
                clerk.worklistSays(ClerkAtWork.STALE);
                assertThat(api.health()).isEqualTo("DOWN");
                assertThat(api.health("elasticsearch")).isEqualTo("DOWN");
                isASentence(api.askFigures(table.firstDay(), table.lastDay()));
                clerk.accepts();
                clerk.isTold(ClerkAtWork.ACCEPTED);
                clerk.reads(ClerkAtWork.BEING_UPDATED);
                acknowledgesMore(load);
                clerk.takesPicture("no-elasticsearch");
            }
            load.close();

            comesUp();
            assertThat(load.refusals()).as("tables that were not taken").isEmpty();
            reckoning.settle(load);
            clerk.worklistSays(ClerkAtWork.FRESH);
            assertThat(new Ledger(data).events(atTheDesk.code())).containsOnlyOnce("DossierAccepted");
        }
    }

    @Test
    void aSecondInstanceOnItsFolderIsRefusedAndDisturbsNobody() {
        assertThat(Refusal.of(Launch.on(data)))
                .isEqualTo("Folder " + data.resolve("postgres") + " is in use by another running instance (process "
                        + program.pid() + "): stop it first or choose another folder.");
        comesUp();
    }

    private static ProcessHandle postgres() {
        return child("postgres").orElseThrow();
    }

    private static Optional<ProcessHandle> child(String word) {
        return program.child(word);
    }

    /** Returns while as many again are on their way. */
    private static void acknowledgesMore(Load load) {
        int until = load.count() + SOME;
        load.order(2 * SOME);
        await("more acknowledged").atMost(PATIENCE).until(() -> load.count() >= until);
    }

    private static void comesUp() {
        await("health").atMost(PATIENCE).until(() -> api.health(), "UP"::equals);
    }

    /** In both languages, with nothing of the program's inside in it. */
    private static void isASentence(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.json().get("reason").asString()).isNotBlank();
        assertThat(answer.json().get("reasonEn").asString()).matches("[A-Z].*\\.");
        assertThat(answer.body()).doesNotContain("Exception", "java.", "\\tat ");
    }
}
