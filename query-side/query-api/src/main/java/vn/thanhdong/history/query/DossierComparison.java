package vn.thanhdong.history.query;

import java.time.Instant;
import java.util.List;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.query.TimeAxis;

/**
 * Answer to {@link CompareDossier}.
 *
 * @param found whether there is such a dossier in the asker's scope; without it everything else is empty
 * @param left how it stood at the one moment
 * @param right how it stood at the other
 * @param moments what happened to it, in order, to choose moments by
 * @param groups what is known of it, group by group
 */
public record DossierComparison(boolean found, Side left, Side right, List<Moment> moments, List<Group> groups) {

    /** Nothing that the asker may see. */
    public static final DossierComparison NOT_FOUND =
            new DossierComparison(false, Side.NOTHING, Side.NOTHING, List.of(), List.of());

    /**
     * @param events how many events count at that moment; 0 where the dossier was not there yet
     * @param last sequence of the last of them; -1 where there was none
     */
    public record Side(int events, long last) {

        /** Before its first event. */
        public static final Side NOTHING = new Side(0, -1);
    }

    /**
     * Something that happened.
     *
     * @param sequence in the dossier, from 0
     * @param occurredAt when it happened
     * @param recordedAt when it was recorded
     * @param sentence what, in words
     */
    public record Moment(long sequence, Instant occurredAt, Instant recordedAt, Phrase sentence) {

        /** Since when it counts as past. */
        public Instant at(TimeAxis axis) {
            return axis == TimeAxis.OCCURRED ? occurredAt : recordedAt;
        }
    }

    /**
     * Lines that belong together.
     *
     * @param name what they are about
     */
    public record Group(Phrase name, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One thing known of the dossier.
     *
     * @param name what
     * @param left as it stood at the one moment; empty when it was not there
     * @param right as it stood at the other
     */
    public record Line(Phrase name, Phrase left, Phrase right) {

        public boolean differs() {
            return !left.equals(right);
        }
    }

    public DossierComparison {
        moments = List.copyOf(moments);
        groups = List.copyOf(groups);
    }

    /** How many lines differ. */
    public long differences() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(Line::differs)
                .count();
    }
}
