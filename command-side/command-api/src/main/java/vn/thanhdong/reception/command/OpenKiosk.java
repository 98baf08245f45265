package vn.thanhdong.reception.command;

import vn.thanhdong.reception.KioskKey;
import vn.thanhdong.territory.AgencyCode;

/**
 * Lets people take numbers at a kiosk until the day ends. There may be several.
 *
 * @param key what the kiosk will show; only its hash is recorded
 */
public record OpenKiosk(AgencyCode agency, KioskKey key) implements QueueCommand {}
