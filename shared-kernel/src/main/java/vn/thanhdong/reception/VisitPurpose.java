package vn.thanhdong.reception;

/** What somebody comes to the desk for. */
public enum VisitPurpose {
    /** Nộp hồ sơ. */
    SUBMIT,
    /** Bổ sung giấy tờ, nộp phí: the dossier is here already. */
    SUPPLEMENT,
    /** Nhận kết quả. */
    COLLECT,
    /** Hỏi thủ tục. */
    ASK
}
