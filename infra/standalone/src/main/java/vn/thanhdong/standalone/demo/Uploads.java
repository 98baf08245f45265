package vn.thanhdong.standalone.demo;

import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.Attachment;

/** Where the papers come from that people of the demonstration hand in online. */
@FunctionalInterface
public interface Uploads {

    /** A stored document of that person that answers the procedure's required document of that id. */
    Attachment attachment(PersonId owner, String documentId);
}
