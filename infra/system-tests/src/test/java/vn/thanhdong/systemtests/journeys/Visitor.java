package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Somebody with a browser window of their own. */
final class Visitor {

    /** Of everybody in the demonstration. */
    static final String PASSWORD = "thanhdong-demo";

    private static final Path PHOTOGRAPHS = Path.of("target", "journeys");
    private static final Pattern LOGIN = Pattern.compile(".*/dang-nhap.*");

    private final House house;
    private final Window window;
    private BrowserContext context;
    private Page page;

    Visitor(House house, Window window) {
        this.house = house;
        this.window = window;
        enter("");
    }

    private void enter(String cookies) {
        var options = window.options();
        if (!cookies.isEmpty()) {
            options.setStorageState(cookies);
        }
        context = house.browser().newContext(options);
        context.setDefaultTimeout(House.PATIENCE_MILLISECONDS);
        page = context.newPage();
    }

    /** What they look at. */
    Page page() {
        return page;
    }

    /** Goes to an address of the house, such as {@code tim-kiem?q=lan}. */
    Visitor opens(String address) {
        page.navigate(house.url() + "/" + address);
        return this;
    }

    /** The same address as somebody else has it before them. */
    Visitor opensHere(String url) {
        page.navigate(url);
        assertThat(page.locator("h1")).isVisible();
        return this;
    }

    /**
     * The first dossier of a list that no journey has opened this way before: what somebody else has just acted on may
     * still stand in the list for a second.
     */
    Visitor opensFirst(String list) {
        opens(list);
        Locator links = page.locator("vaadin-grid a.code");
        links.first().waitFor();
        String address = links.all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(house.opened()::add)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Every dossier of " + list + " was opened before"));
        page.locator("vaadin-grid a.code[href='" + address + "']").click();
        assertThat(page.locator(".action-bar")).isVisible();
        return this;
    }

    /** By the page that everybody uses, once per test run; later the same session's cookie opens the door. */
    void signIn(String username) {
        String known = house.signedIn().getOrDefault(username, "");
        if (!known.isEmpty()) {
            context.close();
            enter(known);
            return;
        }
        opens("dang-nhap");
        if (isCitizen(username)) {
            see(AriaRole.LINK, "Đăng nhập bằng tài khoản định danh").click();
            provesToBe(username);
        } else {
            page.locator("#vaadinLoginUsername input").fill(username);
            page.locator("#vaadinLoginPassword input").fill(PASSWORD);
            page.locator("vaadin-login-form vaadin-button").first().click();
        }
        assertThat(page).not().hasURL(LOGIN);
        house.signedIn().put(username, context.storageState());
    }

    /** Citizens prove who they are at an issuer; who works here does it at the house itself. */
    static boolean isCitizen(String username) {
        return username.startsWith("congdan");
    }

    /** At the issuer of the demonstration, with the password that stands there already. */
    void provesToBe(String username) {
        page.locator("input[name=username][value='" + username + "']").check();
        page.locator("button[type=submit]").click();
    }

    /** A part of the page by its role and the name that a screen reader says. */
    Locator see(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses the button of that name. */
    void press(String name) {
        see(AriaRole.BUTTON, name).click();
    }

    /** The dialog that asks for something. */
    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** Presses the dialog's button of that name. */
    void inDialog(String name) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Writes into the dialog's text. */
    void writes(String text) {
        dialog().locator("textarea").fill(text);
    }

    /** Waits until the page has nothing more to do by itself. */
    Visitor isStill() {
        page.waitForFunction("() => document.fonts.status === 'loaded'"
                + " && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())"
                + " && ![...document.querySelectorAll('vaadin-grid')]"
                + ".some(grid => grid.offsetParent !== null && grid.hasAttribute('loading'))");
        return this;
    }

    /** Keeps what is seen now, in {@code target/journeys}. */
    Visitor photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PHOTOGRAPHS.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
        return this;
    }

    /** Address and words of the page, for who has no picture of it. */
    String whatIsSeen() {
        return page.url() + System.lineSeparator() + page.locator("body").innerText();
    }

    void leave() {
        context.close();
    }
}
