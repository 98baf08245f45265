package vn.thanhdong.access.event;

import java.time.Instant;
import java.util.Objects;
import vn.thanhdong.access.NetworkOrigin;
import vn.thanhdong.access.Personal;
import vn.thanhdong.event.DomainEvent;

/**
 * Somebody acts from a network address that was not seen in their session before (kết nối từ một địa chỉ mạng). All that
 * they do there names the session in its metadata, never the address.
 *
 * @param sessionId opaque id of the session, see {@link vn.thanhdong.access.SessionId}
 * @param occurredAt when the first message from there was to be sent
 * @param origin address and browser, under the key of who acts
 * @param addressHash keyed hash of the address in its normal form, by which events from there are found
 */
public record ConnectionSeen(String sessionId, Instant occurredAt, Personal<NetworkOrigin> origin, String addressHash)
        implements DomainEvent {

    public ConnectionSeen {
        Objects.requireNonNull(sessionId, "sessionId");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(addressHash, "addressHash");
    }
}
