package vn.thanhdong.access;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who works under a mandate (đoàn thanh tra, tổ kiểm tra).
 *
 * @param head who leads it (trưởng đoàn), one of the members
 * @param members all of them
 */
public record MandateTeam(PersonId head, List<PersonId> members) {

    public MandateTeam {
        Objects.requireNonNull(head, "head");
        members = List.copyOf(members);
    }

    public boolean has(PersonId person) {
        return members.contains(person);
    }

    /** Whether it only lets some of them go: nobody new, and the same head. */
    public boolean isPartOf(MandateTeam before) {
        return head.equals(before.head) && Set.copyOf(before.members).containsAll(members);
    }

    /** Whether the same people are in it, in whatever order. */
    public boolean isSameAs(MandateTeam other) {
        return isPartOf(other) && other.isPartOf(this);
    }
}
