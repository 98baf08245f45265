package vn.thanhdong.notices.command;

import vn.thanhdong.access.PersonId;

/**
 * Mark notices in the pages as read, up to one of them: one's own alone.
 *
 * @param person whose notices
 * @param upTo place of that notice in the log of all events, as the notice says; greater than 0
 */
public record ReadNotices(PersonId person, long upTo) {}
