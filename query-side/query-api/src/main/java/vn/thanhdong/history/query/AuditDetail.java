package vn.thanhdong.history.query;

import java.util.List;

/**
 * Answer to {@link GetAuditEvent}.
 *
 * @param state whether there is such an event, and whether its personal contents are open
 * @param aggregateId what the store keeps it under
 * @param sequence its place there, from 0
 * @param changes what it changed, in words; empty where its type has no words for that
 * @param fields what is stored, by the names that programs use
 */
public record AuditDetail(
        State state, String aggregateId, long sequence, List<DossierHistory.Change> changes, List<Field> fields) {

    /** How much is told. */
    public enum State {
        /** There is no such event for the asker. */
        NONE,
        /** All of it: nothing in it is personal. */
        NOTHING_PERSONAL,
        /** All but what is personal, which the asker may open by giving a reason. */
        CLOSED,
        /** All but what is personal, which the asker may not see. */
        NEVER_OPEN,
        /** All of it, and that it was read is recorded with the reason. */
        OPENED
    }

    /**
     * A part of what is stored.
     *
     * @param name as programs call it
     * @param value as JSON, or the text itself; empty where it is personal
     * @param personal whether it is a person's and sealed
     */
    public record Field(String name, String value, boolean personal) {}

    public AuditDetail {
        changes = List.copyOf(changes);
        fields = List.copyOf(fields);
    }
}
