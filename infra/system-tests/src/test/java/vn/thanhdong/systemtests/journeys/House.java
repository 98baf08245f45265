package vn.thanhdong.systemtests.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.thanhdong.systemtests.Program;

/**
 * The program with its sample and the browser in which it is visited: opened once for all journeys of a test run, closed
 * when the last of them is over.
 *
 * <p>Who writes journeys starts the program once by hand and says where it is, {@code
 * -Djourneys.url=http://localhost:8080}: then none is started.
 */
final class House implements AutoCloseable {

    private static final String RUNNING = "journeys.url";
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    /** Of somebody who looks at a page; a machine that does other things as well is slow now and then. */
    static final double PATIENCE_MILLISECONDS = 30_000;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Optional<Program> program;
    private final String url;
    private final long behindWhenAnnounced;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<String, String> signedIn = new HashMap<>();
    private final Set<String> opened = new HashSet<>();

    private House(Optional<Program> program, String url, long behindWhenAnnounced) {
        this.program = program;
        this.url = url;
        this.behindWhenAnnounced = behindWhenAnnounced;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(
                                Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium")))
                        .setArgs(FLAGS));
    }

    /** The one of this test run, opened when the first journey begins. */
    static House of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(House.class))
                .computeIfAbsent(House.class, first -> open(), House.class);
    }

    private static House open() {
        String running = System.getProperty(RUNNING, "");
        if (!running.isEmpty()) {
            return new House(Optional.empty(), running, 0);
        }
        try {
            Program program = Program.start(Files.createTempDirectory("thanhdong-journeys"), "sample", PATIENCE);
            return new House(Optional.of(program), program.url(), program.eventsBehind());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its pages are, without a slash at the end. */
    String url() {
        return url;
    }

    /** Events that lists had not followed yet in the moment in which the program announced its address. */
    long behindWhenAnnounced() {
        return behindWhenAnnounced;
    }

    Browser browser() {
        return browser;
    }

    /** Cookies of those who have signed in before, by username: a door that is open is walked through. */
    Map<String, String> signedIn() {
        return signedIn;
    }

    /** Addresses of the dossiers that journeys took from a list. */
    Set<String> opened() {
        return opened;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        program.ifPresent(running -> {
            running.close();
            remove(running.data());
        });
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
