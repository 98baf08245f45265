package vn.thanhdong.territory;

/** What a row of the working calendar makes of a day. */
public enum CalendarDayKind {
    /** Ngày nghỉ: nobody works although the week says so. */
    DAY_OFF,
    /** Ngày làm bù: worked although the week says otherwise. */
    MAKE_UP,
    /** The row that stood there is taken back: the day is again what the week says. */
    ORDINARY
}
