package vn.thanhdong.access.projection;

import java.time.LocalDate;
import java.util.List;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** What of a document decides who may see it. */
public interface Scoped {

    /** Id of the dossier, as text. */
    String dossier();

    /** Who it belongs to. */
    PersonId owner();

    /** Everybody else whom its contents tell of. */
    List<PersonId> others();

    /** Whether it belongs to the person or was filed by them. */
    boolean belongsTo(PersonId person);

    /** Whether the agency took it in. */
    boolean takenInBy(AgencyCode agency);

    /** Whether the agency works on it, or it waits there. */
    boolean workedOnBy(AgencyCode agency);

    /** Where the matter belongs. */
    AreaCode area();

    /** Code of its procedure. */
    String procedure();

    /** Day on which it was submitted, Asia/Ho_Chi_Minh. */
    LocalDate submittedOn();
}
