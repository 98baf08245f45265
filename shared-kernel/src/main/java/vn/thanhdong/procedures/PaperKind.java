package vn.thanhdong.procedures;

/** Official papers about a dossier: Appendix I of Circular 03/2025/TT-VPCP. */
public enum PaperKind {
    /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT("01"),
    /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT_REQUEST("02"),
    /** Phiếu từ chối tiếp nhận, giải quyết hồ sơ. */
    REFUSAL("03"),
    /** Phiếu xin lỗi và hẹn lại ngày trả kết quả. */
    APOLOGY("04"),
    /** Phiếu thông báo dừng giải quyết hồ sơ (number and name of the form: check). */
    STOP_NOTICE("05");

    private final String form;

    PaperKind(String form) {
        this.form = form;
    }

    /** Number of the form in the circular. */
    public String form() {
        return form;
    }
}
