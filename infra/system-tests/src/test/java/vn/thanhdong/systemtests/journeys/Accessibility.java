package vn.thanhdong.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe-core finds on a page that shuts somebody out. */
final class Accessibility {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Accessibility() {}

    /** Fails with each serious complaint and the elements that it is about. */
    static void of(Page page, String description) {
        nobodyIsShutOut(axe(page), description);
    }

    /** The same for a page that is seen again in other colours: nothing else of it has changed. */
    static void ofColours(Page page, String description) {
        nobodyIsShutOut(axe(page).withRules(COLOURS), description);
    }

    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page)
                // without frames one run says all, and no second page is opened for the summary
                .setLegacyMode(true)
                .exclude("vaadin-select-value-button"); // Vaadin's own says aria-required on a button
    }

    private static void nobodyIsShutOut(AxeBuilder axe, String description) {
        List<String> complaints = axe.analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(String.valueOf(rule.getImpact())))
                .map(Accessibility::told)
                .toList();
        assertThat(complaints).as(description).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .limit(3)
                        .toList();
    }
}
