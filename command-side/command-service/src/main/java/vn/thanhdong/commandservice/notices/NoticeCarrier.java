package vn.thanhdong.commandservice.notices;

import java.util.Locale;
import java.util.Map;
import vn.thanhdong.eventstore.outbox.Carried;
import vn.thanhdong.eventstore.outbox.OutboxEntry;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;

/** Brings notices to people by one channel. */
interface NoticeCarrier {

    NoticeChannel channel();

    /** Whether they have given what it needs: an address, a number. */
    boolean reaches(DossierContact contact);

    /** Where it reaches them, the same text for the same place; only where it does. */
    String address(DossierContact contact);

    /**
     * Writes the notice and hands it to the next system on the way.
     *
     * @param entry its key lets the receiver recognise a notice that it has had
     * @param words what stands in it, see {@link NoticeWords}
     */
    Carried send(OutboxEntry entry, DossierContact contact, NoticeKind kind, Map<String, ?> words);

    /** Name of the effect in the outbox. */
    default String effect() {
        return channel().name().toLowerCase(Locale.ROOT);
    }

    /** The channel that an effect of the outbox goes by. */
    static NoticeChannel channelOf(OutboxEntry entry) {
        return NoticeChannel.valueOf(entry.effect().toUpperCase(Locale.ROOT));
    }
}
