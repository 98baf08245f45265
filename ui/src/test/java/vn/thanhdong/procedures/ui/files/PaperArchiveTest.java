package vn.thanhdong.procedures.ui.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.query.FileKey;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.catalogue.PackSource;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierPaper;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.PaperKey;
import vn.thanhdong.procedures.query.PaperOfDossier;
import vn.thanhdong.procedures.ui.dossier.SomeDossier;
import vn.thanhdong.ui.PrintedPapers;

class PaperArchiveTest {

    private static final PersonId OWNER = new PersonId("somebody");
    private static final Actor CLERK =
            new Actor(new PersonId("clerk"), Role.CLERK, Optional.of(SomeDossier.WARD), Optional.empty());
    private static final DossierDetail DOSSIER =
            SomeDossier.at(NationalStatus.ACCEPTED, StepKind.HANDOVER, Role.CLERK, true);
    private static final Instant NOW = SomeDossier.NOW;
    private static final PaperOfDossier RECEIPT = new PaperOfDossier(
            new DossierPaper(
                    PaperKind.RECEIPT, NOW, DossierPaper.Issuer.DESK, SomeDossier.WARD, 2026, "12/2026", null, "", ""),
            "");

    @TempDir
    Path data;

    private final Catalogue catalogue = CatalogueLoader.fromClassPath();
    private final KeysInMemory keys = new KeysInMemory();

    @Test
    void an_issued_paper_is_the_same_after_a_restart_and_under_another_template() throws Exception {
        byte[] issued = papers("").print(RECEIPT, DOSSIER, "Trần Thị Mai Hương");
        String address = archive().keep(CLERK, id(), issued);
        String template = PackSource.ofClassPath().read("papers/foot.html").orElseThrow();
        Files.createDirectories(data.resolve("packs/papers"));
        Files.writeString(data.resolve("packs/papers/foot.html"), template.replace("nhập mã", "nhập mã hồ sơ"));

        byte[] read = new FileUploads(data.resolve("uploads"), keys, VirusScan.OFF)
                .open(CLERK, id(), address)
                .bytes();

        assertThat(read).isEqualTo(issued);
        assertThat(papers(data.resolve("packs").toString()).print(RECEIPT, DOSSIER, "Trần Thị Mai Hương"))
                .as("printed now it would be another one")
                .isNotEqualTo(issued);
    }

    @Test
    void on_the_disk_nothing_of_it_can_be_read() throws Exception {
        byte[] pdf = "%PDF-1.7 Giấy tiếp nhận".getBytes(StandardCharsets.UTF_8);
        String address = archive().keep(CLERK, id(), pdf);

        Path file = FileUploads.file(data.resolve("uploads"), address);

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("PDF");
        assertThat(HexFormat.of().formatHex(Streams.sha256().digest(Files.readAllBytes(file))))
                .isEqualTo(address);
    }

    @Test
    void what_was_issued_to_an_erased_person_cannot_be_opened_and_nothing_more_is_kept() throws Exception {
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
        String address = archive().keep(CLERK, id(), pdf);
        keys.erase(OWNER);

        assertThatThrownBy(
                        () -> new FileUploads(data.resolve("uploads"), keys, VirusScan.OFF).open(CLERK, id(), address))
                .hasMessageContaining("erased");
        assertThatThrownBy(() -> archive().keep(CLERK, id(), pdf)).isInstanceOf(IOException.class);
    }

    private PaperArchive archive() {
        return new FilePaperArchive(data.resolve("uploads"), (issuer, question) -> {
            FileKey key = keys.mine(FileUploads.asCitizen(OWNER), question.file());
            return new PaperKey(OWNER, key);
        });
    }

    private PrintedPapers papers(String folder) {
        return new PrintedPapers(catalogue, folder, Clock.fixed(NOW, ZoneOffset.UTC), "https://dichvucong.example");
    }

    private static DossierId id() {
        return Objects.requireNonNull(DOSSIER.summary()).id();
    }
}
