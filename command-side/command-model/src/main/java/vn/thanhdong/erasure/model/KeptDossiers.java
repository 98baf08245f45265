package vn.thanhdong.erasure.model;

import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.DossierId;

/** The dossiers that a decision about erasure depends on, as they are recorded at that moment. */
public interface KeptDossiers {

    /** All in which that person is owner, submitter, or somebody whom the form tells of. */
    List<KeptDossier> of(PersonId person);

    /** That dossier; empty when nobody ever submitted it. */
    Optional<KeptDossier> find(DossierId dossier);
}
