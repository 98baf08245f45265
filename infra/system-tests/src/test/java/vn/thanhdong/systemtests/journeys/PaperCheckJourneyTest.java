package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thanhdong.verifiablelog.TlogProof;
import vn.thanhdong.verifiablelog.note.NoteSignature;
import vn.thanhdong.verifiablelog.note.SignedNote;
import vn.thanhdong.verifiablelog.note.SigningKey;
import vn.thanhdong.verifiablelog.note.VerifierKey;
import vn.thanhdong.verifiablelog.paper.CompactProof;
import vn.thanhdong.verifiablelog.paper.OpenedEntry;

/** Whoever holds a paper checks it and its proof in their own browser, also without a connection. */
class PaperCheckJourneyTest extends CitizenJourney {

    private static final String HEAD = "c2sp.org/tlog-proof@v1\n";

    @Test
    void a_paper_is_checked_to_the_byte_by_its_code_and_by_its_file_without_a_connection() {
        Visitor citizen = comesIn("congdan");
        opensOwn(citizen, registersBirth(citizen, "Trần Bằng Chứng"));
        String own = citizen.page().url();
        Visitor clerk = signedIn("motcua").opens("ho-so/" + own.substring(own.lastIndexOf('/') + 1));
        clerk.press("Tiếp nhận");
        Locator receipt =
                clerk.page().locator(".papers > div", new Page.LocatorOptions().setHasText("In giấy tiếp nhận (01)"));
        assertThat(receipt).containsText("phát hành");
        byte[] copy = proven(clerk.page(), (String) receipt.locator("a").evaluate("link => link.href"));
        TlogProof proof = attached(copy);
        String number = OpenedEntry.of(proof).event().payload().replaceFirst(".*\"number\":\"([^\"]+)\".*", "$1");
        String digits = CompactProof.digits(proof, 2_907).orElseThrow();

        Visitor anybody = somebody().opens("kiem-tra");
        Page page = anybody.page();
        assertThat(page.locator("#kept")).containsText("khi không có mạng");
        anybody.photograph("paper-check-empty");
        page.context().setOffline(true);
        assertEquals("away", page.evaluate("fetch('/log/checkpoint').then(() => 'there', () => 'away')"));

        page.navigate(house().url() + "/kiem-tra#" + digits);
        page.reload();
        Locator verdict = page.locator("#verdict");
        assertThat(verdict.locator("h2")).hasText("Hợp lệ");
        assertThat(verdict).containsText(number);
        assertThat(verdict).containsText("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
        anybody.photograph("paper-check-code");
        page.locator("#pasted").fill(proof.text());
        page.locator("#check").click();
        assertThat(verdict.locator("h2")).hasText("Hợp lệ");
        page.locator("#pasted").fill(proof.text().replace("\n\nthanhdong", "\n\nthanhdonh"));
        page.locator("#check").click();
        assertThat(verdict.locator("h2")).hasText("Chưa kết luận được");
        page.locator("#pasted").fill(digits.substring(0, digits.length() - 1) + (digits.endsWith("1") ? "2" : "1"));
        page.locator("#check").click();
        assertThat(verdict.locator("h2")).hasText("Không hợp lệ");
        assertThat(verdict).containsText("Chữ ký của sổ không khớp");

        assertWitnessesAreTold(page, proof);

        choose(page, copy);
        assertThat(verdict).containsText("Tệp này đúng là văn bản đã phát hành");
        assertThat(verdict.locator("#issued")).isVisible();
        anybody.photograph("paper-check-file");
        byte[] altered = copy.clone();
        altered[1_000] ^= 1;
        choose(page, altered);
        assertThat(verdict.locator("h2")).hasText("Không hợp lệ");
        assertThat(verdict).containsText("mã băm của tệp khác mã băm ghi trong sổ");
        anybody.photograph("paper-check-altered");
        page.locator("#language").click();
        assertThat(verdict.locator("h2")).hasText("Not valid");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        anybody.photograph("paper-check-altered-dark-phone");
        page.context().setOffline(false);
    }

    /** The demonstration has no witness: its proof is given to the page's own check with one. */
    private static void assertWitnessesAreTold(Page page, TlogProof proof) {
        SigningKey witness = SigningKey.of("nhan-chung.example", new byte[32]);
        SignedNote note = SignedNote.parse(proof.checkpoint());
        NoteSignature confirmation = witness.cosign(note.text(), 1_796_083_200);
        assertEquals(
                List.of("nhan-chung.example " + 1_796_083_200_000L),
                checkedWith(page, proof, witness, note.with(confirmation)));
        SignedNote other = SignedNote.parse(
                note.note().replaceFirst("\\A[^\n]+\n\\d+\n", proof.checkpoint().split("\n")[0] + "\n7\n"));
        assertEquals(
                List.of("witness"),
                checkedWith(page, proof, witness, note.with(witness.cosign(other.text(), 1_796_083_200))));
        assertEquals(List.of(), checkedWith(page, proof, witness, note));
    }

    /** Who confirmed and when, Unix milliseconds; or what is wrong. */
    private static Object checkedWith(Page page, TlogProof proof, SigningKey witness, SignedNote note) {
        return page.evaluate(
                """
                async ([proof, key]) => {
                  const {verify} = await import('/kiem-tra/proof.js');
                  const {keys} = await (await fetch('/kiem-tra/du-lieu.json')).json();
                  return verify(proof, [...keys, key]).then(
                    proved => proved.witnesses.map(one => `${one.name} ${one.confirmedAt}`), wrong => [wrong.code]);
                }""",
                List.of(
                        new TlogProof(proof.extra(), proof.index(), proof.hashes(), note.note()).text(),
                        witness.verifier(VerifierKey.Type.COSIGNATURE).text()));
    }

    private static void choose(Page page, byte[] pdf) {
        page.locator("#file").setInputFiles(new FilePayload("giay.pdf", "application/pdf", pdf));
    }

    /** The log may take a moment longer than the page waits; then it is opened again. */
    private static byte[] proven(Page page, String address) {
        byte[][] copy = new byte[1][];
        page.waitForCondition(() -> {
            APIResponse answer = page.request().get(address);
            assertEquals(200, answer.status());
            copy[0] = answer.body();
            return new String(copy[0], ISO_8859_1).contains(HEAD);
        });
        return copy[0];
    }

    private static TlogProof attached(byte[] copy) {
        String letters = new String(copy, ISO_8859_1);
        int from = letters.indexOf(HEAD);
        String text =
                letters.substring(from, letters.indexOf("endstream", from)).replaceFirst("\r?\n\\z", "");
        return TlogProof.parse(new String(text.getBytes(ISO_8859_1), UTF_8));
    }
}
