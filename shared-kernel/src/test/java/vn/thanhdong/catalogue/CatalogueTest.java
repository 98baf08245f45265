package vn.thanhdong.catalogue;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.FeeMoment;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Step;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.territory.Deadline;

class CatalogueTest {

    private static final Path PACKS = Path.of("src/main/resources/catalogue");

    private final Catalogue catalogue = CatalogueLoader.fromClassPath();

    @Test
    void it_has_the_25_essential_services_and_15_more() {
        assertThat(catalogue.procedures()).hasSize(40);
        assertThat(catalogue.essentialServices()).hasSize(25);
    }

    @Test
    void every_pack_is_listed_in_the_index() throws IOException {
        List<String> listed = Files.readAllLines(PACKS.resolve("index.yaml")).stream()
                .filter(line -> line.startsWith("  - "))
                .map(line -> line.substring(4))
                .toList();
        try (Stream<Path> files = Files.walk(PACKS)) {
            assertThat(files.map(file -> PACKS.relativize(file).toString())
                            .filter(file -> file.endsWith(".yaml") && !file.equals("index.yaml")))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void a_birth_is_registered_the_same_day_with_a_rich_form() {
        Procedure birth = procedure("SN-01");

        assertThat(birth.name().vi()).isEqualTo("Đăng ký khai sinh");
        assertThat(birth.deadline()).isEqualTo(Deadline.sameDay());
        assertThat(birth.form()).hasSizeBetween(17, 21);
        assertThat(birth.form().stream().map(FormField::id))
                .contains("childName", "childBirthDate", "childGender", "motherName", "fatherName", "applicantName");
        assertThat(birth.sections()).hasSize(4);
        assertThat(birth.facts().deadline().illustrative()).isFalse();
        assertThat(birth.feeVnd(FeeMoment.BEFORE)).isZero();
    }

    @Test
    void the_fifteen_others_have_every_shape() {
        Set<Deadline.Unit> units =
                others().map(Procedure::deadline).map(Deadline::unit).collect(toSet());
        Set<StepKind> kinds =
                others().flatMap(one -> one.steps().stream()).map(Step::kind).collect(toSet());

        assertThat(units).containsExactlyInAnyOrder(Deadline.Unit.values());
        assertThat(kinds).contains(StepKind.FIELD_VISIT, StepKind.CONSULTATION);
        assertThat(others()).anyMatch(one -> one.feeVnd(FeeMoment.BEFORE) > 0 && one.feeVnd(FeeMoment.AFTER) > 0);
        assertThat(others()).anyMatch(one -> one.applicants().equals(Set.of(ApplicantKind.BUSINESS)));
        assertThat(others()).anyMatch(one -> one.result().isEmpty());
        assertThat(others()).anyMatch(one -> one.channels().contains(Channel.POST));
        assertThat(others()).anyMatch(Procedure::groupSubmission);
        assertThat(all()).anyMatch(one -> !one.linked().isEmpty());
        assertThat(others())
                .anyMatch(one -> one.steps().stream().anyMatch(step -> step.role() == Role.PROVINCE_LEADER));
        assertThat(all().flatMap(one -> one.form().stream())
                        .map(FormField::type)
                        .collect(toSet()))
                .containsExactlyInAnyOrder(FieldType.values());
    }

    @Test
    void there_is_somebody_for_each_role_and_the_ward_is_complete() {
        List<Grant> grants = catalogue.demoUsers().users().stream()
                .map(Account::grants)
                .flatMap(List::stream)
                .toList();

        assertThat(grants.stream().map(Grant::role).collect(toSet())).isEqualTo(EnumSet.allOf(Role.class));
        assertThat(grants.stream()
                        .filter(grant -> grant.agency()
                                .map(code -> code.value().equals("H23.31.09"))
                                .orElse(false))
                        .map(Grant::role))
                .containsExactlyInAnyOrder(
                        Role.CLERK,
                        Role.HEAD_OF_DIVISION,
                        Role.OFFICER,
                        Role.LEADER,
                        Role.LEADER, // and a deputy
                        Role.REGISTRY_CLERK);
    }

    @Test
    void the_version_changes_with_every_byte() {
        Catalogue other =
                CatalogueLoader.load(new EditedPacks().replace("calendar/working-calendar.yaml", "Giỗ Tổ", "Giỗ tổ"));

        assertThat(other.version()).isNotEqualTo(catalogue.version()).hasSize(64);
        assertThat(other.calendar().version()).isNotEqualTo(catalogue.calendar().version());
        assertThat(CatalogueLoader.fromClassPath().version()).isEqualTo(catalogue.version());
    }

    @Test
    void a_folder_takes_the_place_of_the_packs(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(PACKS)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, folder.resolve(PACKS.relativize(file))));
        }

        assertThat(CatalogueLoader.fromFolder(folder).version()).isEqualTo(catalogue.version());

        Files.delete(folder.resolve("territory/areas.yaml"));
        assertThat(Arrays.asList(folder.toFile().list())).contains("index.yaml");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> CatalogueLoader.fromFolder(folder)))
                .hasMessageContaining("There is no pack territory/areas.yaml");
    }

    private Procedure procedure(String code) {
        return catalogue.procedure(new ProcedureCode(code)).orElseThrow();
    }

    private Stream<Procedure> others() {
        return all().filter(one -> !one.essential());
    }

    private Stream<Procedure> all() {
        return catalogue.procedures().values().stream();
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
