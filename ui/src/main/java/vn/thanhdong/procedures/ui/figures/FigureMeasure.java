package vn.thanhdong.procedures.ui.figures;

import java.util.Set;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.ServiceFigures;

/** A column of the figures: the number in a row, and which dossiers of the row it counts. */
enum FigureMeasure {
    RECEIVED_ONLINE,
    RECEIVED_TOTAL,
    EARLY,
    ON_TIME,
    LATE,
    WITHIN;

    long of(ServiceFigures.Row row) {
        return switch (this) {
            case RECEIVED_ONLINE -> row.receivedOnline();
            case RECEIVED_TOTAL -> row.receivedTotal();
            case EARLY -> row.early();
            case ON_TIME -> row.onTime();
            case LATE -> row.late();
            case WITHIN -> row.within();
        };
    }

    /** The dossiers behind the number, out of those of its row. */
    DossierFilter narrow(DossierFilter row) {
        return switch (this) {
            case RECEIVED_ONLINE -> row.withChannels(Set.of(Channel.ONLINE));
            case RECEIVED_TOTAL -> row;
            case EARLY -> row.withPunctualities(Set.of(Punctuality.EARLY));
            case ON_TIME -> row.withPunctualities(Set.of(Punctuality.ON_TIME));
            case LATE -> row.withPunctualities(Set.of(Punctuality.LATE, Punctuality.IN_PROGRESS_LATE));
            case WITHIN -> row.withPunctualities(Set.of(Punctuality.IN_PROGRESS));
        };
    }
}
