package vn.thanhdong.procedures.query;

import vn.thanhdong.procedures.Sign;

/** What a number of a report counts, out of the dossiers of its row and in its period. */
public enum ReportColumn {
    /** Received in the period or carried over into it. */
    ALL,
    /** Received in the period. */
    RECEIVED,
    /** Received in the period through the online channel. */
    RECEIVED_ONLINE,
    /** Received in the period at the counter, by post or by any other way than online. */
    RECEIVED_OTHERWISE,
    /** Received before the period and still open when it began. */
    CARRIED_OVER,
    /** Ended in the period. */
    SETTLED,
    SETTLED_EARLY,
    SETTLED_ON_TIME,
    SETTLED_LATE,
    /** Ended in the period on time or early. */
    SETTLED_IN_TIME,
    /** Open at the end of the period. */
    OPEN,
    /** Open at the end of the period, and not past the date then. */
    OPEN_WITHIN,
    /** Open at the end of the period, and past the date then. */
    OPEN_LATE,
    /** The result came to the applicant in the period. */
    RETURNED,
    /** Accepted by the desk that the cell names, in the period: the lines of its register. */
    TAKEN_IN,
    /** Of what that desk took in, handed over to the handling agency in the period. */
    HANDED_OVER,
    /** Of what that desk had handed over, the result came back to it in the period. */
    CAME_BACK,
    /** Of what that desk took in, the result came to the applicant in the period. */
    HANDED_OUT,
    /** Ended in the period and has left the step that the cell names. */
    PASSED,
    /** Of those, when the step's hours were over. */
    PASSED_LATE,
    /** Waits now at the agency, step and person that the cell names, whatever the period. */
    WAITING,
    /** Of those, the step's hours end within two working days. */
    WAITING_SOON,
    /** Of those, the step's hours are over. */
    WAITING_LATE,
    /** Is examined by the person that the cell names, or was, whatever the period. */
    EXAMINED,
    /** Ended in the period and shows {@link Sign#REFILED}; this and what follows is shown to leaders and auditors alone. */
    SIGN_REFILED,
    /** Ended in the period and shows {@link Sign#LATE_SUPPLEMENT}. */
    SIGN_LATE_SUPPLEMENT,
    /** Ended in the period and shows {@link Sign#NO_RESULT}. */
    SIGN_NO_RESULT,
    /** Ended in the period and shows {@link Sign#BULK_CLOSING}. */
    SIGN_BULK_CLOSING,
    /** Ended in the period and shows one sign or more. */
    SIGN_ANY,
    /** Ended in the period and shows no sign. */
    UNSIGNED,
    /** Ended in the period on time or early, and shows no sign. */
    UNSIGNED_IN_TIME;

    /** The dossiers that show that sign: its column has its name. */
    public static ReportColumn of(Sign sign) {
        return valueOf("SIGN_" + sign.name());
    }
}
