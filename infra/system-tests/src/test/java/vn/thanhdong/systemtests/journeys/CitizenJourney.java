package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** What citizens' journeys have in common. */
abstract class CitizenJourney extends Journey {

    private static final LocatorAssertions.IsVisibleOptions BRIEFLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(2_000);

    /** A session of their own, by the card of the sign-in page. */
    protected Visitor comesIn(String username) {
        Visitor visitor = somebody().opens("dang-nhap");
        byCard(visitor, username);
        assertThat(visitor.page()).not().hasURL(Pattern.compile(".*/dang-nhap.*"));
        return visitor;
    }

    protected static void byCard(Visitor visitor, String username) {
        visitor.page()
                .locator(".td-demo-card")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page().getByText(username, new Page.GetByTextOptions().setExact(true))))
                .click();
        if (Visitor.isCitizen(username)) {
            visitor.provesToBe(username);
        }
    }

    /** Lists follow within a moment: people load the page again, and so do we. */
    protected static void loadsAgainUntilSeen(Visitor visitor, Locator wanted) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInSameThread().untilAsserted(() -> {
            visitor.page().reload();
            assertThat(visitor.page().locator(".td-public-main h1").first()).isVisible();
            assertThat(wanted.first()).isVisible(BRIEFLY);
        });
    }

    /** Hands in the registration of a birth; returns its tracking code. */
    protected static String registersBirth(Visitor citizen, String child) {
        citizen.opens("nop-ho-so/SN-01");
        var sheet = new Sheet(citizen.page());
        sheet.registerBirthOf(child);
        sheet.review();
        return sheet.submit();
    }

    /** Opens one's dossier by its code. */
    protected static void opensOwn(Visitor citizen, String code) {
        ownCards(citizen, code).first().click();
        isOpen(citizen);
    }

    /** Opens the first of one's dossiers of that state whose page has something that is looked for. */
    protected static void opensOwn(Visitor citizen, String state, Function<Page, Locator> wanted) {
        for (String address : ownCards(citizen, state).all().stream()
                .map(card -> card.getAttribute("href"))
                .toList()) {
            isOpen(citizen.opens(address));
            if (wanted.apply(citizen.page()).count() > 0) {
                return;
            }
        }
        throw new IllegalStateException("None of the dossiers with " + state + " has what is looked for");
    }

    private static Locator ownCards(Visitor citizen, String text) {
        citizen.opens("ho-so-cua-toi");
        var cards = citizen.page().locator(".td-dossier-card", new Page.LocatorOptions().setHasText(text));
        loadsAgainUntilSeen(citizen, cards);
        return cards;
    }

    private static void isOpen(Visitor citizen) {
        assertThat(citizen.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Tiến độ")))
                .isVisible();
    }
}
