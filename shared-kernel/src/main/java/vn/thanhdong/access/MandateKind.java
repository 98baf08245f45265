package vn.thanhdong.access;

/** What kind of body sends auditors. */
public enum MandateKind {
    /** Thanh tra: by the Law on Inspection. */
    INSPECTORATE,
    /** Kiểm toán nhà nước: by the Law on State Audit. */
    STATE_AUDIT,
    /** Kiểm soát thủ tục hành chính: by Decree 63/2010 and what amended it. */
    PROCEDURE_CONTROL
}
