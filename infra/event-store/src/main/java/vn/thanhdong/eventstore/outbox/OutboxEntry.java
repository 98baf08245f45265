package vn.thanhdong.eventstore.outbox;

/**
 * One outward effect of an event.
 *
 * @param eventId the event that it is an effect of
 * @param effect name of the effect, such as {@code email}
 * @param recipient opaque id of who gets it; never a name or an address, which are looked up when it is carried out
 * @param content what the effect needs besides the event, without personal data; may be empty
 */
public record OutboxEntry(String eventId, String effect, String recipient, String content) {

    /** The same for the same effect for ever, for receivers that recognise what they have had. */
    public String key() {
        return effect + "/" + eventId + "/" + recipient;
    }
}
