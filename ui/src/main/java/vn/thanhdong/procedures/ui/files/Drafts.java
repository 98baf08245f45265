package vn.thanhdong.procedures.ui.files;

import java.time.Duration;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.ProcedureCode;

/** Forms begun and not handed in: one per person and procedure, sealed under the key of the person,
 * forgotten after 30 days. */
public interface Drafts {

    Duration KEPT = Duration.ofDays(30);

    Optional<Draft> find(PersonId person, ProcedureCode procedure);

    void keep(PersonId person, ProcedureCode procedure, Draft draft);

    void discard(PersonId person, ProcedureCode procedure);
}
