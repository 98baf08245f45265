package vn.thanhdong.access.projection;

import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;

/** Whether somebody may see a dossier, for answers that are not read from the documents of dossiers. */
public interface VisibleDossiers {

    /**
     * How much of all that happened to the dossier may be seen, and, where that is all, a note that it was; {@link Visible#NO} also where there is no such dossier.
     *
     * @throws vn.thanhdong.query.AnswersUnavailable while the documents cannot be read
     */
    Visible to(@Nullable Actor actor, String dossier);

    /** How much of a dossier may be seen. */
    enum Visible {
        NO,
        WITHOUT_PERSONAL_DATA,
        ALL
    }
}
