package vn.thanhdong.procedures.query;

import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.query.FileKey;

/**
 * Answer to {@link GetPaperKey}.
 *
 * @param owner whose key it is derived from; of no meaning where no key is given
 * @param key the key, or why there is none
 */
public record PaperKey(PersonId owner, FileKey key) {}
