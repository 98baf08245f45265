package vn.thanhdong.erasure;

/** What the law answers to a request to erase: <i>được, chưa đến hạn, không được</i>. */
public enum ErasureVerdict {
    ALLOWED,
    /** Not before a day, or not while something is at work. */
    NOT_YET,
    /** Never, or not while somebody with the right to do so holds it. */
    NOT_ALLOWED
}
