package vn.thanhdong.erasure.query;

import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.query.Question;

/**
 * Requests to erase that the asker decides about, made, or audits; for officials.
 *
 * @param person about whom the asker's own last command was; empty when there is nothing to wait for
 * @param written sequence that it was answered with: what was recorded then is awaited, two seconds at most
 */
public record FindErasures(Optional<PersonId> person, long written) implements Question<ErasureList> {

    /** Without waiting for anything. */
    public static final FindErasures ALL = new FindErasures(Optional.empty(), -1);

    public FindErasures {
        person = Objects.requireNonNullElse(person, Optional.empty());
    }

    @Override
    public Class<ErasureList> answer() {
        return ErasureList.class;
    }
}
