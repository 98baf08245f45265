package vn.thanhdong.access.projection;

import vn.thanhdong.access.PersonId;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** What of a document decides who may see it. */
public interface Scoped {

    /** Whether it belongs to the person or was filed by them. */
    boolean belongsTo(PersonId person);

    /** Whether the agency took it in. */
    boolean takenInBy(AgencyCode agency);

    /** Whether the agency works on it, or it waits there. */
    boolean workedOnBy(AgencyCode agency);

    /** Where the matter belongs. */
    AreaCode area();
}
