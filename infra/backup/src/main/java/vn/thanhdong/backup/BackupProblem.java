package vn.thanhdong.backup;

import java.util.Locale;

/** Why a backup or a restore is refused. Each has one sentence in each language: what, where and how to mend it. */
public enum BackupProblem {
    ARGUMENT_UNKNOWN,
    ARGUMENT_MISSING,
    TIME_UNREADABLE,
    TIME_TO_COME,
    TIME_BEFORE_BACKUP,
    NUMBER_UNREADABLE,
    NO_DATA,
    ENGINE_NOT_READY,
    PLACE_IN_USE,
    PLACE_OF_OTHER_INSTALLATION,
    NO_SPACE,
    LOG_DIFFERS,
    LOG_NOT_ARCHIVED,
    LOG_MISSING,
    NO_BACKUP,
    BACKUP_UNFINISHED,
    BACKUP_OF_OTHER_VERSION,
    FILE_DAMAGED,
    FILE_MISSING,
    TARGET_NOT_EMPTY,
    DATABASE_MISSING,
    EVENTS_MISSING,
    ERASED_UNREADABLE,
    RESTORE_UNFINISHED,
    MASTER_KEY_MISSING,
    MASTER_KEY_OTHER,
    FAILED;

    BackupException with(Object... details) {
        return new BackupException(this, details);
    }

    String sentence(Locale locale, Object... details) {
        return Texts.of(locale).get(name(), details);
    }
}
