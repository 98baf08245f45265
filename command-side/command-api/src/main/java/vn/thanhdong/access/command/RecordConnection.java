package vn.thanhdong.access.command;

import vn.thanhdong.access.NetworkAddress;
import vn.thanhdong.access.NetworkOrigin;
import vn.thanhdong.access.SessionId;

/**
 * Record that who sends this acts from that address in this session. The pages send it before the first message in
 * somebody's name from there. Of a person who was erased nothing is recorded, and the answer is the same.
 *
 * @param agent what the browser says of itself; {@value NetworkOrigin#LONGEST_AGENT} characters of it are kept
 */
public record RecordConnection(SessionId session, NetworkAddress address, String agent) {}
