package vn.thanhdong.territory.model;

import vn.thanhdong.territory.CalendarHistory;

/**
 * Names of the calendar's versions: the pack's own, after a plus how many decisions were entered beside it, and after a
 * tilde, where a pack of before was loaded again, the how-manieth decision it is.
 */
final class CalendarVersions {

    private static final char PLUS = '+';
    private static final char AGAIN = '~';

    private CalendarVersions() {}

    /** Version after one more decision of an administrator. */
    static String next(CalendarHistory calendars) {
        return pack(calendars.now().version()) + PLUS + (entered(calendars) + 1);
    }

    /** Version after that pack was loaded: its own name as long as nothing was entered beside the packs. */
    static String ofPack(String packVersion, CalendarHistory calendars) {
        long entered = entered(calendars);
        String version = entered == 0 ? packVersion : packVersion + PLUS + entered;
        boolean taken = calendars.decisions().stream()
                .anyMatch(decision -> decision.version().equals(version));
        return taken ? version + AGAIN + (calendars.decisions().size() + 1) : version;
    }

    /** The pack that a version rests on. */
    static String pack(String version) {
        return version.split("[" + PLUS + AGAIN + "]", 2)[0];
    }

    private static long entered(CalendarHistory calendars) {
        return calendars.decisions().stream()
                .filter(decision -> !decision.byPack())
                .count();
    }
}
