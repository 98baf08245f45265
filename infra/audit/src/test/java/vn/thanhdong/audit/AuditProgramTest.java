package vn.thanhdong.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.log.LogKeys;
import vn.thanhdong.eventstore.position.PlacedEvent;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.verifiablelog.EntryBundle;
import vn.thanhdong.verifiablelog.GrowingTree;
import vn.thanhdong.verifiablelog.LogEntry;

/** What an auditor finds out about a store, from its folder alone. */
class AuditProgramTest {

    private static final int DOSSIERS = 400;
    private static final int EARLIER = 500;
    private static final Random RANDOM = new Random(20261130);
    private static final String KEY =
            "--key=" + RecordedStore.KEYS.own().verifier().text();
    private static final AgencyCode DESK = new AgencyCode("H23.31.01");
    private static final Instant MAY = Instant.parse("2023-05-02T02:00:00Z");
    private static final Instant JULY = Instant.parse("2023-07-04T02:00:00Z");

    @TempDir
    private static Path folder;

    private static RecordedStore store;
    private static Path kept;
    private static final List<ProcedureCode> SERVICES = CatalogueLoader.fromClassPath().essentialServices().stream()
            .map(service -> service.code())
            .toList();
    private static final List<DossierSubmitted> SUBMITTED = new ArrayList<>();

    private record Run(int exit, String said) {}

    @BeforeAll
    static void record() throws Exception {
        store = new RecordedStore(folder);
        for (int number = 0; number < DOSSIERS; number++) {
            if (number * 2 == EARLIER) {
                store.publish();
                kept = folder.resolve("earlier");
                Files.writeString(kept, store.log.checkpoint().orElseThrow().note());
            }
            DossierSubmitted first = submitted(number);
            SUBMITTED.add(first);
            store.record(first.dossierId().value(), List.<DomainEvent>of(first, accepted(first.dossierId(), number)));
        }
        store.publish();
        store.keep();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @AfterEach
    void undo() {
        store.undo();
    }

    @Test
    void finds_everything_as_it_was_recorded_and_keeps_a_checkpoint_for_the_next_visit() throws Exception {
        Path next = folder.resolve("next");
        Run run = run("verify", "--checkpoint=" + kept, KEY, "--save-checkpoint=" + next);
        assertThat(run.said())
                .contains("Computed " + 2 * DOSSIERS + " entries")
                .contains("checkpoint of " + EARLIER + " entries")
                .contains("checkpoint of " + 2 * DOSSIERS + " entries")
                .contains("Everything is as it was recorded.");
        assertThat(run.exit()).isEqualTo(AuditProgram.AS_RECORDED);
        assertThat(next).hasContent(store.log.checkpoint().orElseThrow().note());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EVENT_CHANGED    | UPDATE domain_event_entry SET payload = set_byte(payload, 20, get_byte(payload, 20) # 1) WHERE global_index = %2$d
            EVENT_CHANGED    | UPDATE domain_event_entry SET time_stamp = overlay(time_stamp placing '2020' from 1) WHERE global_index = %2$d
            EVENT_MISSING    | DELETE FROM domain_event_entry WHERE global_index = %2$d
            POSITION_MISSING | DELETE FROM event_position WHERE position = %1$d
            POSITION_MISSING | DELETE FROM event_position WHERE position >= %1$d
            EVENT_CHANGED    | UPDATE event_position p SET global_index = o.global_index, leaf = o.leaf FROM event_position o WHERE p.position IN (%1$d, %1$d + 1) AND o.position = 2 * %1$d + 1 - p.position
            LEAF_CHANGED     | UPDATE event_position SET leaf = set_byte(leaf, 9, get_byte(leaf, 9) # 1) WHERE position = %1$d
            """)
    void names_the_first_event_that_differs(String kind, String deed) {
        long position = 1 + RANDOM.nextInt(2 * DOSSIERS - 1);
        long index = store.count("SELECT global_index FROM event_position WHERE position = " + position);
        store.sql(deed.formatted(position, index));
        Run run = run("verify", KEY);
        assertThat(run.said())
                .contains("THE FIRST DIFFERENCE is at position " + position)
                .contains(sentence("kind." + kind));
        assertThat(run.exit()).isEqualTo(AuditProgram.DIFFERENT);
    }

    @Test
    void finds_an_event_that_was_put_in_between() {
        store.sql("INSERT INTO domain_event_entry (global_index, event_identifier, aggregate_identifier,"
                + " sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)"
                + " OVERRIDING SYSTEM VALUE SELECT -7, 'put-in', aggregate_identifier, 99, type, time_stamp,"
                + " payload_type, payload_revision, payload, meta_data FROM domain_event_entry LIMIT 1");
        Run run = run("verify", KEY);
        assertThat(run.said()).contains("event put-in").contains(sentence("kind.EVENT_INSERTED"));
        assertThat(run.exit()).isEqualTo(AuditProgram.DIFFERENT);
    }

    @Test
    void a_checkpoint_that_was_kept_tells_of_a_history_that_fits_itself() throws Exception {
        store.sql("UPDATE domain_event_entry SET payload_revision = '7' WHERE global_index ="
                + " (SELECT global_index FROM event_position WHERE position = 40)");
        rewriteTheLog();
        Run run = run("verify", "--checkpoint=" + kept, KEY);
        assertThat(run.said())
                .contains("between the positions 1 and " + EARLIER)
                .contains(sentence("kind.CHECKPOINT_CHANGED"));
        assertThat(run.exit()).isEqualTo(AuditProgram.DIFFERENT);
    }

    @Test
    void a_checkpoint_that_another_signed_is_no_evidence() {
        LogKeys others =
                LogKeys.of(RecordedStore.KEYS.origin(), Base64.getEncoder().encodeToString(new byte[32]), List.of());
        Run run = run("verify", "--key=" + others.own().verifier().text());
        assertThat(run.said()).contains("signed by none of the keys given");
        assertThat(run.exit()).isEqualTo(AuditProgram.REFUSED);
    }

    @Test
    void says_of_each_event_of_a_dossier_whether_the_log_has_it() {
        String id = SUBMITTED.get(123).dossierId().value();
        Run run = run("dossier", "H23.31.01-230502-0123");
        assertThat(run.said()).contains("Dossier " + id + ", 2 events").doesNotContain("NOT IN THE LOG");
        assertThat(run.exit()).isEqualTo(AuditProgram.AS_RECORDED);

        store.sql("UPDATE domain_event_entry SET time_stamp = '2020' || substr(time_stamp, 5)"
                + " WHERE sequence_number = 1 AND aggregate_identifier = '" + id + "'");
        Run changed = run("dossier", id);
        assertThat(changed.said()).contains("NOT IN THE LOG");
        assertThat(changed.exit()).isEqualTo(AuditProgram.DIFFERENT);
    }

    @Test
    void counts_the_figures_again_and_names_the_cell_that_shows_another() throws Exception {
        List<DossierSubmitted> counted =
                SUBMITTED.stream().filter(one -> one.occurredAt().equals(MAY)).toList();
        long online =
                counted.stream().filter(one -> one.channel() == Channel.ONLINE).count();
        Path shown = folder.resolve("shown.json");
        Files.writeString(shown, shown(counted, 0));
        Run agreeing = run("figures", "--from=2023-05-01", "--to=2023-06-15", "--compare=" + shown);
        assertThat(agreeing.said()).contains("All " + (SERVICES.size() + 1) + " rows agree");
        assertThat(agreeing.said()).containsPattern("total +" + online + " +" + counted.size());
        assertThat(agreeing.exit()).isEqualTo(AuditProgram.AS_RECORDED);

        Files.writeString(shown, shown(counted, 5));
        Run dressedUp = run("figures", "--from=2023-05-01", "--to=2023-06-15", "--compare=" + shown);
        assertThat(dressedUp.said())
                .contains("DIFFERS: " + SERVICES.getFirst() + ", late: ")
                .contains("DIFFERS: total, late: ");
        assertThat(dressedUp.exit()).isEqualTo(AuditProgram.DIFFERENT);
    }

    @Test
    void what_cannot_be_found_out_is_said_with_the_way_out() {
        assertThat(AuditProgramTest.run(new String[] {"audit", "verify"}))
                .isEqualTo(new Run(AuditProgram.REFUSED, "==> " + sentence("refused.nothing-named") + "\n"));
        assertThat(AuditProgramTest.run(new String[] {"audit", "verify", "--data=" + folder.resolve("nowhere")})
                        .said())
                .contains("no postgres/cluster");
        assertThat(run("dossier", "H23.31.01-230502-9999").exit()).isEqualTo(AuditProgram.REFUSED);
        assertThat(run("figures", "--from=2023-06-15", "--to=2023-05-01").said())
                .contains("ends before it begins");
    }

    /** As a person with the database's password would: all but the signature is made to fit. */
    private static void rewriteTheLog() throws Exception {
        List<byte[]> entries = new ArrayList<>();
        try (AuditedStore audited = AuditedStore.in(folder)) {
            for (PlacedEvent placed : audited.ask(connection -> PlacedEvent.after(connection, 0, 2 * DOSSIERS))) {
                PlacedEvent.Now event = placed.event();
                entries.add(new LogEntry(placed.position(), event.eventId(), event.recordedAt(), event.leaf()).bytes());
                store.jdbc
                        .sql("UPDATE event_position SET leaf = ? WHERE position = ?")
                        .params(event.leaf(), placed.position())
                        .update();
            }
        }
        var tree = new GrowingTree(0, tile -> new byte[0], EntryBundle.of(List.of()));
        entries.forEach(tree::add);
        for (GrowingTree.Grown tile : tree.grown()) {
            store.jdbc
                    .sql("UPDATE log_tile SET hashes = ?, entries = ? WHERE level = ? AND tile = ?")
                    .params(tile.hashes(), tile.entries(), tile.level(), tile.index())
                    .update();
        }
    }

    /** What the system's interface would answer. */
    private static String shown(List<DossierSubmitted> counted, int toOnTime) {
        String rows = SERVICES.stream()
                .map(service -> row(
                        service.toString(),
                        counted.stream()
                                .filter(one -> one.procedure().equals(service))
                                .toList(),
                        service.equals(SERVICES.getFirst()) ? toOnTime : 0))
                .reduce((first, second) -> first + "," + second)
                .orElseThrow();
        return "{\"rows\":[" + rows + "],\"total\":" + row("total", counted, toOnTime) + "}";
    }

    /** All of them are open and late at the end of the period: they were due in May. */
    private static String row(String code, List<DossierSubmitted> counted, int toOnTime) {
        return """
                {"code":"%s","receivedOnline":%d,"receivedTotal":%d,"early":0,"onTime":%d,"late":%d}
                """.formatted(
                code,
                counted.stream().filter(one -> one.channel() == Channel.ONLINE).count(),
                counted.size(),
                toOnTime,
                counted.size() - toOnTime);
    }

    private static DossierSubmitted submitted(int number) {
        var person = new PersonId("person-" + number);
        return new DossierSubmitted(
                DossierId.fresh(),
                number % 7 == 0 ? JULY : MAY,
                SERVICES.get(number % 3),
                1,
                number % 5 < 3 ? Channel.ONLINE : Channel.COUNTER,
                DESK,
                DESK,
                new AreaCode("288"),
                ApplicantKind.CITIZEN,
                new Personal.Erased<>(person),
                new Personal.Erased<>(person),
                List.of(),
                "",
                "",
                List.of(),
                station(StepKind.INTAKE));
    }

    private static DossierAccepted accepted(DossierId dossier, int number) {
        return new DossierAccepted(
                dossier,
                MAY.plusSeconds(3600),
                new DossierCode("H23.31.01-230502-%04d".formatted(number)),
                Instant.parse("2023-05-11T10:00:00Z"),
                false,
                "v1",
                0,
                station(StepKind.HANDOVER));
    }

    private static Station station(StepKind kind) {
        return new Station(0, kind, Role.CLERK, DESK, Optional.empty(), Instant.parse("2023-05-11T10:00:00Z"));
    }

    private static String sentence(String key) {
        return new Report(System.out, Locale.ENGLISH).text(key);
    }

    private static Run run(String command, String... options) {
        return run(Stream.of(Stream.of("audit", command, "--data=" + folder), Stream.of(options))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    private static Run run(String[] arguments) {
        var said = new ByteArrayOutputStream();
        int exit = AuditProgram.run(new PrintStream(said, true, UTF_8), Locale.ENGLISH, arguments);
        return new Run(exit, said.toString(UTF_8));
    }
}
