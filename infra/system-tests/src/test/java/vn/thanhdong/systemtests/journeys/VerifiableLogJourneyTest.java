package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.EntryBundle;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.LogEntry;
import vn.thanhdong.verifiablelog.Rfc6962;
import vn.thanhdong.verifiablelog.Tile;
import vn.thanhdong.verifiablelog.TiledTree;
import vn.thanhdong.verifiablelog.note.SignedNote;
import vn.thanhdong.verifiablelog.note.VerifierKey;

/** Somebody outside checks the log with nothing but its address and its public key; an auditor sees the verdict. */
class VerifiableLogJourneyTest extends Journey {

    private static final Page.WaitForConditionOptions PATIENTLY = new Page.WaitForConditionOptions().setTimeout(60_000);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whoever_has_the_public_key_recomputes_the_root_from_what_is_published() throws Exception {
        Visitor auditor = signedIn("kiemtoan").opens("so-kiem-chung");
        Page page = auditor.page();
        page.waitForCondition(() -> page.locator(".verdict").textContent().contains("khớp với sổ"), PATIENTLY);
        assertThat(page.locator("vaadin-side-nav")).containsText("Sổ kiểm chứng");
        VerifierKey key = VerifierKey.parse(page.locator(".facts dd").nth(2).textContent());
        auditor.isStill().photograph("verifiable-log");

        HttpResponse<byte[]> checkpoint = get("checkpoint");
        assertThat(checkpoint.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
                .isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(checkpoint.headers().firstValue("Cache-Control").orElse("")).contains("max-age=1");
        SignedNote note = SignedNote.parse(new String(checkpoint.body(), StandardCharsets.UTF_8));
        assertThat(note.isSignedBy(key)).isTrue();
        Checkpoint head = Checkpoint.parse(note.text());
        assertThat(head.size()).isGreaterThan(1_000);

        var tree = new TiledTree(head.size(), tile -> fetched(tile));
        assertThat(tree.root()).isEqualTo(head.root());
        long last = head.size() - 1;
        int width = (int) (last % Tile.FULL) + 1;
        List<Hash> leaves = new ArrayList<>();
        List<byte[]> entries = EntryBundle.entries(fetched(new Tile(Tile.ENTRIES, last / Tile.FULL, width)));
        entries.forEach(entry -> leaves.add(Rfc6962.leaf(entry)));
        assertThat(tree.leaf(last)).isEqualTo(leaves.getLast());
        assertThat(LogEntry.parse(entries.getLast()).position()).isEqualTo(head.size());
        assertThat(tree.inclusion(last).proves(leaves.getLast(), head.root())).isTrue();
    }

    @Test
    void what_is_not_published_is_told_in_words_and_nothing_can_be_written() throws Exception {
        HttpResponse<byte[]> none = get("tile/0/x999/x999/999");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(text(none)).contains("Sổ đã công bố không có phần này").contains("no such part");
        assertThat(text(get("entries"))).contains("/log/checkpoint");
        HttpResponse<String> written = client.send(
                HttpRequest.newBuilder(URI.create(house().url() + "/log/checkpoint"))
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(written.statusCode()).isBetween(300, 499);
    }

    @Test
    void an_auditor_has_everything_compared_again_and_an_officer_is_not_even_shown_the_page() {
        Visitor auditor = signedIn("kiemtoan").opens("so-kiem-chung");
        Page page = auditor.page();
        page.waitForCondition(() -> page.locator(".verdict").textContent().contains("khớp với sổ"), PATIENTLY);
        auditor.press("Kiểm tra lại từ đầu");
        assertThat(page.locator("vaadin-notification-card")).containsText("Đã bắt đầu đối chiếu lại");
        assertThat(page.locator(".verdict")).containsText("khớp với sổ");

        Visitor officer = signedIn("chuyenvien").opens("viec-cua-toi");
        assertThat(officer.page().locator("vaadin-side-nav")).not().containsText("Sổ kiểm chứng");
        officer.opens("so-kiem-chung");
        assertThat(officer.page().locator(".verdict")).hasCount(0);
    }

    private byte[] fetched(Tile tile) {
        try {
            HttpResponse<byte[]> answer = get(tile.path());
            assertThat(answer.statusCode()).as(tile.path()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
            return answer.body();
        } catch (Exception e) {
            throw new IllegalStateException(tile.path(), e);
        }
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(house().url() + "/log/" + path))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
