package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.catalogue.PackSource;
import vn.thanhdong.catalogue.ProcedureVersion;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.ProcedureReleases;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.CatalogueRefusal;
import vn.thanhdong.procedures.command.PublishProcedure;
import vn.thanhdong.procedures.command.WithdrawProcedure;
import vn.thanhdong.procedures.event.ProcedurePublished;
import vn.thanhdong.procedures.event.ProcedureWithdrawn;
import vn.thanhdong.procedures.model.PublicationPolicy.Outcome;

class PublicationPolicyTest {

    private static final String FILE = "procedures/td-07-cap-giay-phep-moi-truong.yaml";
    private static final String PACK = PackSource.ofClassPath().read(FILE).orElseThrow();
    private static final ProcedureCode LICENCE = new ProcedureCode("TD-07");
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 4);

    private ProcedureReleases releases = ProcedureReleases.NONE;

    @Test
    void a_version_is_announced_then_applies_and_the_one_before_is_replaced() {
        publish(version(2), JANUARY);

        List<ProcedureVersion> versions = known("2026-11-30").procedures().versions(LICENCE);
        assertThat(versions)
                .extracting(one -> one.on(JANUARY.minusDays(1)))
                .containsExactly(ProcedureVersion.State.IN_FORCE, ProcedureVersion.State.ANNOUNCED);
        assertThat(versions)
                .extracting(one -> one.on(JANUARY))
                .containsExactly(ProcedureVersion.State.REPLACED, ProcedureVersion.State.IN_FORCE);
        assertThat(known("2027-01-03")
                        .catalogue()
                        .procedure(LICENCE)
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
        assertThat(known("2027-01-04")
                        .catalogue()
                        .procedure(LICENCE)
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void a_dossier_keeps_the_version_it_was_submitted_under_and_the_next_one_has_the_new() {
        publish(version(2), JANUARY);
        var running = Story.about("TD-07").at("2026-12-31T08:00").knows(known("2026-12-31"));
        running.does(Cast.CITIZEN, running.submission(vn.thanhdong.procedures.Channel.ONLINE, Cast.WARD))
                .comesTo(StepKind.HANDOVER)
                .at("2027-01-05T08:00")
                .knows(known("2027-01-05"));
        var next = Story.about("TD-07").at("2027-01-05T08:00").knows(known("2027-01-05"));
        next.does(Cast.CITIZEN, next.submission(vn.thanhdong.procedures.Channel.ONLINE, Cast.WARD));

        assertThat(running.file().submitted().procedureVersion()).isEqualTo(1);
        assertThat(next.file().submitted().procedureVersion()).isEqualTo(2);
        assertThat(running.file()
                        .procedure(
                                running.circumstances(Cast.at(Cast.WARD, Role.CLERK), java.util.OptionalLong.empty()))
                        .version())
                .isEqualTo(1);
        running.comesTo(NationalStatus.COMPLETED);
    }

    @Test
    void the_same_twice_a_past_day_and_days_that_overlap_are_refused() {
        refused(version(2), "2026-11-29", CatalogueRefusal.DATE_PAST, "validFrom");
        refused(version(1), "2027-01-04", CatalogueRefusal.VERSION_TAKEN, "content");
        refused(PACK.replace("version: 1", "version: 2"), "2027-01-04", CatalogueRefusal.UNCHANGED, "content");
        publish(version(2), JANUARY);
        refused(version(2), "2027-02-01", CatalogueRefusal.VERSION_TAKEN, "content");
        refused(version(3), "2027-01-04", CatalogueRefusal.DATE_OVERLAPS, "validFrom");
        refused(version(3), "2026-12-15", CatalogueRefusal.DATE_OVERLAPS, "validFrom");
        refused(
                version(3).replace("code: TD-07", "code: TD-97"),
                "2027-02-01",
                CatalogueRefusal.PROCEDURE_UNKNOWN,
                "content");
    }

    @Test
    void what_is_wrong_in_the_file_is_said_with_line_and_field() {
        String broken = version(2).replaceFirst("role: head_of_division", "role: wizard");
        int line = broken.substring(0, broken.indexOf("role: wizard")).split("\n", -1).length;

        Rejection why = refused(broken, "2027-01-04", CatalogueRefusal.CONTENT_INVALID, "content");

        assertThat(why.sentence().vi()).contains("td-07.yaml, dòng " + line + ", trường steps/", "/role", "wizard");
        assertThat(why.sentence().en()).contains("line " + line);
    }

    @Test
    void an_announced_version_is_taken_back_and_its_number_is_not_used_again() {
        publish(version(2), JANUARY);
        var withdraw = new WithdrawProcedure(LICENCE, 2, "Chờ văn bản của Bộ");

        assertThat(rejection(PublicationPolicy.withdraw(withdraw, true, known("2027-01-04"), at("2027-01-04")))
                        .code())
                .isEqualTo(CatalogueRefusal.APPLIES_ALREADY.name());
        Outcome outcome = PublicationPolicy.withdraw(withdraw, true, known("2026-11-30"), NOW);
        assertThat(outcome).isInstanceOf(Outcome.TakenBack.class);
        releases = releases.after(new ProcedureWithdrawn(NOW, LICENCE, 2, "Chờ văn bản của Bộ"));
        assertThat(known("2027-02-01")
                        .catalogue()
                        .procedure(LICENCE)
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
        refused(version(2), "2027-01-04", CatalogueRefusal.VERSION_TAKEN, "content");
        publish(version(3), JANUARY);
    }

    @Test
    void nobody_but_an_administrator_publishes() {
        var command = new PublishProcedure("td-07.yaml", version(2), JANUARY, "1250/QĐ-UBND");

        assertThat(rejection(PublicationPolicy.publish(command, false, known("2026-11-30"), NOW))
                        .code())
                .isEqualTo(CatalogueRefusal.NOT_YOURS.name());
    }

    private static String version(int number) {
        return PACK.replace("version: 1", "version: " + number)
                .replaceFirst("supplementLimit: 1", "supplementLimit: 2");
    }

    private void publish(String content, LocalDate from) {
        Outcome outcome = outcome(content, from);
        assertThat(outcome).isInstanceOf(Outcome.Published.class);
        releases = releases.after(new ProcedurePublished(NOW, ((Outcome.Published) outcome).release()));
    }

    private Rejection refused(String content, String from, CatalogueRefusal why, String field) {
        Rejection rejection = rejection(outcome(content, LocalDate.parse(from)));
        assertThat(rejection.code()).isEqualTo(why.name());
        assertThat(rejection.field()).isEqualTo(field);
        return rejection;
    }

    private static Rejection rejection(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).rejections().getFirst();
    }

    private Outcome outcome(String content, LocalDate from) {
        return PublicationPolicy.publish(
                new PublishProcedure("td-07.yaml", content, from, "1250/QĐ-UBND"), true, known("2026-11-30"), NOW);
    }

    private CatalogueInForce.Known known(String day) {
        var inForce = new CatalogueInForce(Cast.CATALOGUE, Clock.fixed(at(day), ZoneOffset.UTC));
        inForce.published(releases);
        return inForce.known();
    }

    private static Instant at(String day) {
        return Story.moment(day + "T09:00");
    }
}
