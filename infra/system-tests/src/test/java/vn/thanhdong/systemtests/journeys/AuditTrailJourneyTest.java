package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.InclusionProof;
import vn.thanhdong.verifiablelog.LogEntry;
import vn.thanhdong.verifiablelog.Rfc6962;
import vn.thanhdong.verifiablelog.note.SignedNote;

/** An auditor finds what happened, follows it, opens it for a reason, and takes it away with what proves it. */
class AuditTrailJourneyTest extends Journey {

    private static final String REASON = "Kiểm tra theo kế hoạch 12/KH-TTr";

    @Test
    void an_auditor_searches_opens_follows_and_exports_the_trail() throws IOException {
        Visitor auditor = signedIn("kiemtoan").opens("nhat-ky");
        Page page = auditor.page();
        assertThat(page.locator("vaadin-side-nav")).containsText("Nhật ký kiểm toán");
        Locator types = page.locator(".trail-type");
        assertThat(types.first()).isVisible();
        auditor.isStill().photograph("audit-trail");

        page.locator(".search-bar .words input").fill("tiep nhan tran phu");
        assertThat(page).hasURL(Pattern.compile("q=tiep"));
        assertThat(types.first()).hasText("Tiếp nhận");
        page.locator(".facet-label").getByText("Công chức một cửa").click();
        assertThat(page).hasURL(Pattern.compile("vai-tro=CLERK"));
        assertThat(page.locator(".search-parts .list-head .hint")).containsText(Pattern.compile("^[1-9]"));

        types.first().click();
        Locator dialog = auditor.dialog();
        assertThat(dialog).containsText("Mã sự kiện");
        assertThat(page).hasURL(Pattern.compile("su-kien=\\d+"));
        auditor.isStill().photograph("audit-trail-event");
        page.keyboard().press("Escape");
        assertThat(page).not().hasURL(Pattern.compile("su-kien="));

        contentsOpenForAReason(auditor);
        whatWasDoneFromAnAddressIsFound(auditor);
        aStoryIsFollowed(auditor);
        whatIsTakenAwayIsProven(auditor);
    }

    /** Somebody else has the looks before them, and is told of this one without doing anything. */
    private void contentsOpenForAReason(Visitor auditor) {
        Page watching = signedIn("kiemtoan")
                .opens("nhat-ky?viec=access.PersonalDataViewed")
                .page();
        assertThat(watching.locator(".list-head .hint")).containsText("tính đến vị trí");

        Page page = auditor.opens("nhat-ky?viec=procedures.DossierSubmitted").page();
        page.locator(".trail-type").first().click();
        Locator dialog = auditor.dialog();
        assertThat(dialog).containsText("Nội dung cá nhân đang đóng");
        auditor.inDialog("Mở nội dung cá nhân");
        assertThat(dialog).containsText("ít nhất 10 ký tự");
        auditor.isStill().photograph("audit-trail-closed");
        auditor.writes(REASON);
        auditor.inDialog("Mở nội dung cá nhân");
        assertThat(dialog).containsText("Lượt xem này và lý do đã được ghi nhận");
        auditor.isStill().photograph("audit-trail-opened");
        page.keyboard().press("Escape");

        watching.locator(".trail-new vaadin-button").click();
        assertThat(watching.locator(".trail-type").first()).hasText("Xem dữ liệu cá nhân");
        assertThat(watching.locator(".trail-new vaadin-button")).hasCount(0);
    }

    /** The visitors themselves come from one; which, the trail says to who has a reason to ask. */
    private static void whatWasDoneFromAnAddressIsFound(Visitor auditor) {
        Page page = auditor.opens("nhat-ky?viec=access.ConnectionSeen").page();
        page.locator(".trail-type").first().click();
        Locator dialog = auditor.dialog();
        auditor.writes(REASON);
        auditor.inDialog("Mở nội dung cá nhân");
        Locator told = dialog.locator("dt:text-is('Địa chỉ mạng') + dd");
        assertThat(told).isVisible();
        String address = told.textContent();
        auditor.isStill().photograph("audit-trail-address-opened");
        String session = dialog.getByText("mọi sự kiện của phiên này").getAttribute("href");
        assertThat(auditor.opens(session).page().locator(".chips")).containsText("Cùng một phiên làm việc");
        assertThat(page.locator(".trail-type").last()).isVisible();

        page = auditor.opens("nhat-ky").page();
        Locator field = page.locator(".search-bar .address");
        field.locator("input").fill("nhà tôi");
        field.locator("input").press("Enter");
        assertThat(field).containsText("Không phải địa chỉ mạng");
        assertThat(page.locator(".search-parts .list")).containsText("Không có sự kiện nào khớp");
        auditor.isStill().photograph("audit-trail-no-address");
        field.locator("input").fill(address);
        field.locator("input").press("Enter");
        assertThat(page.locator(".chips")).containsText("Địa chỉ mạng: " + address);
        assertThat(page.locator(".trail-type").first()).isVisible();
        auditor.isStill().photograph("audit-trail-address");
    }

    private static void aStoryIsFollowed(Visitor auditor) {
        Page page = auditor.opens("nhat-ky?viec=procedures.ResultNumbered").page();
        page.locator("vaadin-grid a").getByText("Diễn biến").first().click();
        assertThat(page.locator(".history-entry.highlighted .what")).containsText("Vào sổ");
        auditor.isStill().photograph("audit-trail-story");
    }

    private static void whatIsTakenAwayIsProven(Visitor auditor) throws IOException {
        Page page = auditor.opens("nhat-ky?viec=procedures.ResultNumbered").page();
        auditor.press("Xuất nhật ký");
        auditor.writes(REASON);
        auditor.inDialog("Ghi nhận và xuất");
        assertThat(auditor.dialog()).containsText("Lý do đã được ghi nhận");
        auditor.isStill().photograph("audit-trail-export");

        List<String> events = downloaded(page, "nhat-ky.ndjson");
        List<JsonNode> proofs = downloaded(page, "nhat-ky-bang-chung.ndjson").stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(events).isNotEmpty().hasSize(proofs.size() - 1);
        SignedNote note = SignedNote.parse(proofs.getFirst().get("checkpoint").stringValue());
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        for (int i : new int[] {0, events.size() - 1}) {
            JsonNode event = JsonMapper.shared().readTree(events.get(i));
            JsonNode proof = proofs.get(i + 1);
            byte[] entry = Base64.getDecoder().decode(proof.get("entry").stringValue());
            assertThat(LogEntry.parse(entry).eventId())
                    .isEqualTo(event.get("eventId").stringValue());
            List<Hash> hashes = StreamSupport.stream(proof.get("hashes").spliterator(), false)
                    .map(hash -> Hash.ofBase64(hash.stringValue()))
                    .toList();
            long index = proof.get("position").longValue() - 1;
            assertThat(new InclusionProof(index, checkpoint.size(), hashes)
                            .proves(Rfc6962.leaf(entry), checkpoint.root()))
                    .isTrue();
        }
    }

    private static List<String> downloaded(Page page, String name) throws IOException {
        Download download = page.waitForDownload(() -> page.locator("a.button-link")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click());
        return Files.readString(download.path(), UTF_8).lines().toList();
    }
}
