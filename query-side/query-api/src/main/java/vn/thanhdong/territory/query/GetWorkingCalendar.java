package vn.thanhdong.territory.query;

import vn.thanhdong.query.Question;

/** What was decided about the working calendar, and how far due dates have followed it. */
public record GetWorkingCalendar() implements Question<DecidedCalendar> {

    @Override
    public Class<DecidedCalendar> answer() {
        return DecidedCalendar.class;
    }
}
