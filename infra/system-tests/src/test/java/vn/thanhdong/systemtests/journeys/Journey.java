package vn.thanhdong.systemtests.journeys;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * People who come to the house and what they do there. Everybody who comes has a browser window without a past; what
 * they saw last is kept in {@code target/journeys} when their journey fails.
 */
@Tag("journey")
abstract class Journey {

    private final List<Visitor> visitors = new ArrayList<>();

    @RegisterExtension
    final Doors doors = new Doors();

    /** Where they come to. */
    protected House house() {
        return doors.house();
    }

    /** Somebody from the street. */
    protected Visitor somebody() {
        return somebody(Window.DESK);
    }

    /** Somebody from the street, at such a window. */
    protected Visitor somebody(Window window) {
        var visitor = new Visitor(doors.house(), window);
        visitors.add(visitor);
        return visitor;
    }

    /** One of the demonstration's people, signed in. */
    protected Visitor signedIn(String username) {
        return signedIn(username, Window.DESK);
    }

    protected Visitor signedIn(String username, Window window) {
        Visitor visitor = somebody(window);
        visitor.signIn(username);
        return visitor;
    }

    /** Lets people in before a journey and out after it. */
    final class Doors implements BeforeEachCallback, AfterEachCallback {

        private House house;

        House house() {
            return house;
        }

        @Override
        public void beforeEach(ExtensionContext context) {
            house = House.of(context);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            for (int i = 0; i < visitors.size(); i++) {
                Visitor visitor = visitors.get(i);
                if (context.getExecutionException().isPresent()) {
                    String journey = context.getRequiredTestClass().getSimpleName() + "-"
                            + context.getRequiredTestMethod().getName() + "-" + i;
                    visitor.photograph("failed-" + journey);
                    System.out.println(journey + " ended at " + visitor.whatIsSeen());
                }
                visitor.leave();
            }
            visitors.clear();
        }
    }
}
