package vn.thanhdong.access;

import java.util.Set;

/** The roles that people hold. Command side, query side and user interface each ask their own. */
@FunctionalInterface
public interface Grants {

    /** Every role of the person, none when the person is unknown. */
    Set<Grant> of(PersonId person);
}
