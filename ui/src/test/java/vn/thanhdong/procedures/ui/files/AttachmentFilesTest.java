package vn.thanhdong.procedures.ui.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.AccountUser;
import vn.thanhdong.ui.SignedIn;

class AttachmentFilesTest {

    private static final PersonId OWNER = new PersonId("somebody");
    private static final PersonId OFFICER = new PersonId("officer");
    private static final byte[] PDF = "%PDF-1.7 <script>alert(1)</script>".getBytes();

    @TempDir
    Path data;

    private final KeysInMemory keys = new KeysInMemory();
    private FileUploads uploads;
    private MockMvc pages;

    @BeforeEach
    void open() {
        uploads = new FileUploads(data, keys, VirusScan.OFF);
        pages = MockMvcBuilders.standaloneSetup(
                        new AttachmentFiles(uploads, (asker, dossier, file, kept) -> kept, new SignedIn()))
                .build();
        signIn(OFFICER, Role.OFFICER, Optional.of(new AgencyCode("H23.31.09")));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_pdf_is_shown_by_the_browser_and_can_run_nothing() throws Exception {
        StoredUpload stored = stored(PDF);

        MockHttpServletResponse answer = asked(stored.sha256());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(answer.getContentLength()).as("so that a broken line shows").isEqualTo(PDF.length);
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("inline")
                .contains("tep-" + stored.sha256().substring(0, 8) + ".pdf");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_word_document_is_kept_and_not_shown() throws Exception {
        MockHttpServletResponse answer = asked(stored(docx()).sha256());

        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".docx");
    }

    @Test
    void the_applicant_opens_the_files_of_their_own_dossier() throws Exception {
        signIn(OWNER, Role.CITIZEN, Optional.empty());

        assertThat(asked(stored(PDF).sha256()).getStatus()).isEqualTo(200);
    }

    @Test
    void whoever_gets_no_key_and_whoever_asks_for_nothing_are_told_the_same() throws Exception {
        String stored = stored(PDF).sha256();
        keys.keepOut(OFFICER);

        assertThat(asked(stored).getRedirectedUrl()).isEqualTo("/tep-khong-mo-duoc/not_found");
        assertThat(asked("ab".repeat(32)).getRedirectedUrl()).isEqualTo("/tep-khong-mo-duoc/not_found");
        assertThat(asked("nothing").getRedirectedUrl()).isEqualTo("/tep-khong-mo-duoc/not_found");
        SecurityContextHolder.clearContext();
        assertThat(asked(stored).getRedirectedUrl()).isEqualTo("/tep-khong-mo-duoc/not_found");
    }

    @Test
    void what_an_erased_person_handed_in_is_said_to_be_erased() throws Exception {
        String stored = stored(PDF).sha256();
        keys.erase(OWNER);

        assertThat(asked(stored).getRedirectedUrl()).isEqualTo("/tep-khong-mo-duoc/erased");
    }

    @Test
    void what_was_changed_on_the_disk_is_said_to_be_broken_and_not_shown_in_part() throws Exception {
        String stored = stored(PDF).sha256();
        Path file = FileUploads.file(data, stored);
        byte[] sealed = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(sealed, sealed.length - 1));

        assertThat(asked(stored).getRedirectedUrl()).isEqualTo("/tep-khong-mo-duoc/broken");
    }

    @Test
    void while_nobody_gives_keys_the_file_is_not_said_to_be_gone() throws Exception {
        String stored = stored(PDF).sha256();
        keys.goAway();

        assertThat(asked(stored).getRedirectedUrl()).isEqualTo("/tep-khong-mo-duoc/away");
    }

    private StoredUpload stored(byte[] content) throws Exception {
        return uploads.store(new ByteArrayInputStream(content), "birth-notice", OWNER);
    }

    private MockHttpServletResponse asked(String sha256) throws Exception {
        return pages.perform(get("/tep/{dossier}/{file}", DossierId.fresh(), sha256))
                .andReturn()
                .getResponse();
    }

    private static void signIn(PersonId person, Role role, Optional<AgencyCode> agency) {
        var account = new Account(
                "user",
                "",
                person,
                List.of(new Grant(role, agency, Optional.empty())),
                Optional.empty(),
                Optional.empty());
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new AccountUser(account, "", false), ""));
    }

    private static byte[] docx() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        return bytes.toByteArray();
    }
}
