package vn.thanhdong.notices.command;

import vn.thanhdong.command.RefusalSentence;
import vn.thanhdong.command.Rejection;

/** Why a command to a notice is refused. The sentences stand in {@code NoticeRefusal_*.properties}. */
public enum NoticeRefusal {
    NOT_YOURS,
    NOT_WAITING,
    NOT_YOUR_NOTICES,
    NO_MAIL_ADDRESS;

    /** The refusal of the whole command. */
    public Rejection because() {
        return RefusalSentence.of(this, "");
    }
}
