package vn.thanhdong.notices.query;

import vn.thanhdong.notices.StaffMail;

/**
 * Answer to {@link GetStaffMail}.
 *
 * @param mail what the asker has chosen last
 */
public record StaffMailChoice(StaffMail mail) {}
