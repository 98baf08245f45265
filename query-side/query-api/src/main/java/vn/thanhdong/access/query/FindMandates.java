package vn.thanhdong.access.query;

import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.query.Question;

/**
 * The mandates that the asker may know of: auditors those of their own teams, leaders those about their agency,
 * administrators and province leaders all. It is answered to auditors without one in force as well.
 *
 * @param mandate which the asker's own last command was about; empty when there is nothing to wait for
 * @param written sequence that it was answered with: what was recorded then is awaited, two seconds at most
 */
public record FindMandates(Optional<String> mandate, long written) implements Question<MandateList> {

    /** Without waiting for anything. */
    public static final FindMandates ALL = new FindMandates(Optional.empty(), -1);

    public FindMandates {
        mandate = Objects.requireNonNullElse(mandate, Optional.empty());
    }

    @Override
    public Class<MandateList> answer() {
        return MandateList.class;
    }
}
