package vn.thanhdong.systemtests.faults;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.systemtests.Program;

/** The clerk of Trần Phú ward in front of Chromium, with her worklist in one tab and a dossier in the other. */
final class ClerkAtWork implements AutoCloseable {

    static final String STALE = "Đang chờ máy chủ tra cứu: danh sách của ";
    static final String FRESH = "Theo dữ liệu lúc";
    static final String NO_ANSWER_TO_COMMANDS = "Hệ thống xử lý đang tạm thời không trả lời. Chưa có gì bị mất";
    static final String ACCEPTED = "Đã tiếp nhận, có mã hồ sơ và ngày hẹn trả.";
    static final String BEING_UPDATED = "Hồ sơ đang được cập nhật: việc vừa làm đã được ghi và sẽ tự hiện ở đây";

    private static final double PATIENCE = 120_000;

    private final Playwright playwright;
    private final String url;
    private final Page worklist;
    private final Page dossier;

    private ClerkAtWork(Playwright playwright, String url, Page worklist, Page dossier) {
        this.playwright = playwright;
        this.url = url;
        this.worklist = worklist;
        this.dossier = dossier;
    }

    static ClerkAtWork at(Program program) {
        Playwright playwright = Playwright.create();
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(
                                Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
        BrowserContext context = browser.newContext();
        context.setDefaultTimeout(PATIENCE);
        Page worklist = context.newPage();
        worklist.navigate(program.url() + "/viec-cua-toi");
        worklist.locator("input[name=username]").fill("motcua");
        worklist.locator("input[name=password]").fill("thanhdong-demo");
        worklist.keyboard().press("Enter");
        worklist.waitForURL("**/viec-cua-toi**");
        return new ClerkAtWork(playwright, program.url(), worklist, context.newPage());
    }

    /** What was recorded a moment ago is not there to be looked at at once. */
    void open(String dossierId) {
        await("the dossier").atMost(Duration.ofMillis((long) PATIENCE)).until(() -> {
            dossier.navigate(url + "/ho-so/" + dossierId);
            dossier.locator("h1").first().waitFor();
            return acceptance().isVisible();
        });
    }

    /** Accepts the open dossier: one click. */
    void accepts() {
        acceptance().click();
    }

    private Locator acceptance() {
        return dossier.locator("#action-accept");
    }

    void isTold(String sentence) {
        isThere(dossier.locator("vaadin-notification-card", new Page.LocatorOptions().setHasText(sentence)));
    }

    void mayTryAgain() {
        PlaywrightAssertions.assertThat(acceptance())
                .isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(PATIENCE));
    }

    /** The open page says it, until it is looked up anew. */
    void reads(String sentence) {
        isThere(dossier.getByText(sentence));
    }

    void worklistSays(String sentence) {
        isThere(worklist.getByText(sentence));
    }

    void takesPicture(String name) {
        worklist.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", name + "-worklist.png")));
        dossier.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", name + "-dossier.png")));
    }

    private static void isThere(Locator what) {
        PlaywrightAssertions.assertThat(what.first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
