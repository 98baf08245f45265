package vn.thanhdong.access.event;

import java.time.Instant;
import java.util.List;
import vn.thanhdong.event.DomainEvent;

/**
 * The installation's master key was changed (thay khóa chủ), and every key of a person is wrapped by the new one. It shows
 * no key: an id tells one from another and nothing else.
 *
 * @param rotationId id of this change
 * @param occurredAt when the last key was wrapped anew
 * @param keyId id of the master key that wraps since then, 16 hexadecimal digits
 * @param formerKeyIds those of the ones before it
 * @param keys how many keys of persons were wrapped anew
 */
public record MasterKeyRotated(
        String rotationId, Instant occurredAt, String keyId, List<String> formerKeyIds, long keys)
        implements DomainEvent {

    public MasterKeyRotated {
        formerKeyIds = List.copyOf(formerKeyIds);
    }
}
