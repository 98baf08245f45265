package vn.thanhdong.access.command;

import vn.thanhdong.access.NetworkAddress;
import vn.thanhdong.access.NetworkOrigin;
import vn.thanhdong.access.SessionId;

/**
 * Record that who sends this acts from that address in this session. The pages send it before the first message in
 * somebody's name from there. Of a person who was erased nothing is recorded, and the answer is the same.
 *
 * @param sessionId see {@link SessionId}
 * @param address in the form of {@link NetworkAddress}
 * @param agent what the browser says of itself, {@value NetworkOrigin#LONGEST_AGENT} characters at most
 */
public record RecordConnection(String sessionId, String address, String agent) {

    public RecordConnection {
        sessionId = new SessionId(sessionId).value();
        address = new NetworkAddress(address).value();
    }
}
