package vn.thanhdong.procedures;

/** How a result reaches the applicant. */
public enum ReturnChannel {
    COUNTER,
    POST,
    ELECTRONIC
}
