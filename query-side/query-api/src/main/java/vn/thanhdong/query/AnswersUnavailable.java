package vn.thanhdong.query;

import vn.thanhdong.language.Phrase;

/** The engine that answers questions cannot be reached now; what was recorded is safe, and asking again helps. */
public final class AnswersUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String VI =
            "Chưa tra cứu được vì máy chủ tìm kiếm không trả lời. Dữ liệu đã ghi vẫn an toàn; vui lòng thử lại sau ít phút.";
    private static final String EN =
            "Lists cannot be read because the search engine does not answer. What was recorded is safe; please try again"
                    + " in a few minutes.";

    public AnswersUnavailable(Throwable cause) {
        super(EN, cause);
    }

    /** What people are told. */
    public Phrase phrase() {
        return new Phrase(VI, EN);
    }
}
