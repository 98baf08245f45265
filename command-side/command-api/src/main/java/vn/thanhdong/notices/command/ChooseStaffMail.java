package vn.thanhdong.notices.command;

import vn.thanhdong.access.PersonId;
import vn.thanhdong.notices.StaffMail;

/**
 * Choose whether and when to be told by e-mail: for oneself alone, and only where the account has an address.
 *
 * @param person whose e-mails
 * @param mail what holds from now on
 */
public record ChooseStaffMail(PersonId person, StaffMail mail) {}
