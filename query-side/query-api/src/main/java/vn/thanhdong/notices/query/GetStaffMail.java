package vn.thanhdong.notices.query;

import vn.thanhdong.query.Question;

/** Whether and when the asker is told by e-mail. */
public record GetStaffMail() implements Question<StaffMailChoice> {

    @Override
    public Class<StaffMailChoice> answer() {
        return StaffMailChoice.class;
    }
}
