package vn.thanhdong.procedures;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** State of a dossier as the national portal exchanges it. */
public enum NationalStatus {
    /** Mới đăng ký. */
    SUBMITTED(1),
    /** Được tiếp nhận. */
    ACCEPTED(2),
    /** Không được tiếp nhận. */
    REFUSED(3),
    /** Đang xử lý. */
    IN_PROGRESS(4),
    /** Yêu cầu bổ sung giấy tờ. */
    SUPPLEMENT_REQUESTED(5),
    /** Yêu cầu thực hiện nghĩa vụ tài chính. */
    PAYMENT_REQUESTED(6),
    /** Công dân yêu cầu rút hồ sơ. */
    WITHDRAWN(7),
    /** Dừng xử lý. */
    STOPPED(8),
    /** Đã xử lý xong. */
    COMPLETED(9),
    /** Đã trả kết quả. */
    RETURNED(10);

    /** The applicant owes a supplement or a payment; the agency's time does not run. */
    public static final Set<NationalStatus> WITH_THE_APPLICANT =
            Collections.unmodifiableSet(EnumSet.of(SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED));

    private final int code;

    NationalStatus(int code) {
        this.code = code;
    }

    /** The portal's number, 1 to 10. */
    public int code() {
        return code;
    }

    public static NationalStatus of(int code) {
        return Arrays.stream(values())
                .filter(status -> status.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A national status is a number from 1 to 10: " + code));
    }
}
