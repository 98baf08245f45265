package vn.thanhdong.territory.command;

/** What may be asked of the working calendar. Every command is answered with an {@link vn.thanhdong.command.Answer}. */
public sealed interface CalendarCommand permits DecideCalendarDay, DecideCalendarYear {

    /** Number and authority of the decision that it follows. */
    String source();
}
