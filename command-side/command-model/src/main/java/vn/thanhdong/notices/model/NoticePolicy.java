package vn.thanhdong.notices.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.access.Role;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.notices.ToldToApplicant;
import vn.thanhdong.procedures.event.DossierEvent;

/** What of a dossier its applicant is told, and who may have it sent again. */
public final class NoticePolicy {

    private static final Set<Role> RUN_THE_SYSTEM = EnumSet.of(Role.OPERATOR, Role.ADMINISTRATOR);

    private NoticePolicy() {}

    /** Whether somebody in that role may ask that a notice be sent again. */
    public static boolean mayRetry(Role role) {
        return RUN_THE_SYSTEM.contains(role);
    }

    /** The notice that follows from the event; empty for what the applicant did themselves or need not act on. */
    public static Optional<NoticeKind> noticeOf(DossierEvent happened) {
        return ToldToApplicant.of(happened);
    }
}
