package vn.thanhdong.notices.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.notices.InboxKind;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.ProcedureCode;

/**
 * Notices in the pages, newest first. No names: what is said follows from the kind.
 *
 * @param notices not all of them where there are more than was asked for
 * @param total how many there are in all
 * @param unread how many of all are not marked as read
 */
public record MyNotices(List<Item> notices, long total, long unread) {

    /**
     * One notice.
     *
     * @param position place in the log of all events, for {@code ReadNotices}
     * @param dossier the dossier that it is about
     * @param code its code; empty before acceptance
     * @param procedure what was applied for
     * @param at when it happened
     * @param dueAt the date that it is about; null where it is about none
     * @param unread it is not marked as read
     */
    public record Item(
            long position,
            DossierId dossier,
            String code,
            ProcedureCode procedure,
            InboxKind kind,
            Instant at,
            @Nullable Instant dueAt,
            boolean unread) {}

    public MyNotices {
        notices = List.copyOf(notices);
    }
}
