package vn.thanhdong.erasure;

/**
 * Why data are to be erased, as the law lists it: Law 91/2025/QH15 on personal data protection, Article 14. A choice and
 * no text, so that nothing personal is recorded by asking to be forgotten.
 */
public enum ErasureReason {
    /** The person asks for it and accepts what may come of it. */
    OWN_REQUEST,
    /** What the data were collected for is done. */
    PURPOSE_FULFILLED,
    /** The time for which they had to be kept is over. */
    RETENTION_OVER
}
