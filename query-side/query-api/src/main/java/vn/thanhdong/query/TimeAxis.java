package vn.thanhdong.query;

/** By which time an event counts as past: a question about a day in the past has two answers. */
public enum TimeAxis {
    /** <i>Tình trạng vào lúc</i>: what had happened by then, also where it was only recorded later. */
    OCCURRED,
    /** <i>Theo dữ liệu đã có vào lúc</i>: what was recorded by then, which is what people could know. */
    RECORDED
}
