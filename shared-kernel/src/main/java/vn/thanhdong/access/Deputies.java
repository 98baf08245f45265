package vn.thanhdong.access;

import java.util.List;
import java.util.Set;

/**
 * Who may act in whose stead: somebody who could do that work by office. Whoever examines never approves what they
 * examined, so an officer stands in for officers alone.
 */
public final class Deputies {

    private Deputies() {}

    /** The roles of which one makes a deputy for that role, the nearest first; none where nothing waits for it. */
    public static List<Role> of(Role absent) {
        return switch (absent) {
            case CLERK, OFFICER, REGISTRY_CLERK -> List.of(absent);
            case HEAD_OF_DIVISION -> List.of(Role.HEAD_OF_DIVISION, Role.LEADER);
            case LEADER -> List.of(Role.LEADER, Role.HEAD_OF_DIVISION);
            case PROVINCE_LEADER -> List.of(Role.PROVINCE_LEADER, Role.HEAD_OF_DIVISION);
            case CITIZEN, AUDITOR, OPERATOR, ADMINISTRATOR -> List.of();
        };
    }

    /** Whether somebody in that role signs, so that a deputy needs a right to. */
    public static boolean signs(Role role) {
        return role == Role.LEADER || role == Role.PROVINCE_LEADER;
    }

    /** By what right a deputy of that role signs for the absent one. Decree 30/2020/NĐ-CP, Article 13. */
    public static Set<SigningAuthority> signing(Role absent, Role deputy) {
        if (!signs(absent) || !of(absent).contains(deputy)) {
            return Set.of();
        }
        return deputy == Role.HEAD_OF_DIVISION
                ? Set.of(SigningAuthority.TL, SigningAuthority.TUQ)
                : Set.of(SigningAuthority.KT);
    }

    /** Whether that actor may say of somebody else in that role at their own agency that they are away. */
    public static boolean mayDeclareForOthers(Role actor, Role absent) {
        return switch (actor) {
            case HEAD_OF_DIVISION -> absent == Role.OFFICER || absent == Role.CLERK || absent == Role.REGISTRY_CLERK;
            case LEADER, PROVINCE_LEADER, ADMINISTRATOR -> !of(absent).isEmpty();
            default -> false;
        };
    }
}
