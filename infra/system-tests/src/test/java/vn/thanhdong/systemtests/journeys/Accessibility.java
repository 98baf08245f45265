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

    private Accessibility() {}

    /** Fails with each serious complaint and the elements that it is about. */
    static void of(Page page, String description) {
        List<String> complaints = new AxeBuilder(page)
                        // without frames one run says all, and no second page is opened for the summary
                        .setLegacyMode(true)
                        .exclude("vaadin-select-value-button") // Vaadin's own says aria-required on a button
                        .analyze()
                        .getViolations()
                        .stream()
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
