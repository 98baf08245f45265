package vn.thanhdong.access;

/** In what capacity somebody acts. */
public enum Role {
    /** Applies, for themselves or a business. */
    CITIZEN,
    /** Công chức một cửa: takes dossiers in and hands results out. */
    CLERK,
    /** Trưởng phòng: assigns, reviews, initials. */
    HEAD_OF_DIVISION,
    /** Chuyên viên thụ lý: examines and proposes. */
    OFFICER,
    /** Lãnh đạo: signs, and watches the figures. */
    LEADER,
    /** Văn thư: numbers, seals, issues. */
    REGISTRY_CLERK,
    /** Lãnh đạo tỉnh: signs what the province decides, and sees its figures. */
    PROVINCE_LEADER,
    /** Replays history; changes nothing. */
    AUDITOR,
    /** Imports, watches queues, retries. */
    OPERATOR,
    /** Administers people, roles and packs. */
    ADMINISTRATOR
}
