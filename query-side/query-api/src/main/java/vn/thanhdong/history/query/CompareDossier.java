package vn.thanhdong.history.query;

import java.time.Instant;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.query.Question;
import vn.thanhdong.query.TimeAxis;

/**
 * A dossier as it stood at two moments, derived from its events and not from what was kept of it.
 *
 * @param dossier which
 * @param left one moment
 * @param right another, before or after
 * @param axis by which time an event counts as past
 */
public record CompareDossier(DossierId dossier, Instant left, Instant right, TimeAxis axis)
        implements Question<DossierComparison> {

    @Override
    public Class<DossierComparison> answer() {
        return DossierComparison.class;
    }
}
