package vn.thanhdong.access.query;

import java.time.Instant;
import java.util.List;
import vn.thanhdong.access.Ground;
import vn.thanhdong.access.Shown;

/**
 * Looks at personal data, newest first.
 *
 * @param views one per answer that showed something
 * @param total how many there are in all
 * @param next cursor of the next page, 0 on the last one
 */
public record DataViews(List<View> views, long total, long next) {

    /**
     * One look.
     *
     * @param at when
     * @param viewer opaque id of who looked; empty unless the asker is told
     * @param role in which role, name of {@link vn.thanhdong.access.Role}
     * @param agency for which agency; empty when for none
     * @param seen what was seen of what was asked about
     */
    public record View(Instant at, String viewer, String role, String agency, List<Seen> seen) {
        public View {
            seen = List.copyOf(seen);
        }
    }

    /**
     * What was seen of one dossier, or from where somebody acted.
     *
     * @param dossier its id; empty where it was the network address of a session
     * @param shown how much
     * @param ground why they were let see it
     */
    public record Seen(String dossier, Shown shown, Ground ground) {}

    public DataViews {
        views = List.copyOf(views);
    }
}
