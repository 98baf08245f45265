package vn.thanhdong.history.projection;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import vn.thanhdong.access.NetworkOrigin;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.event.ConnectionSeen;
import vn.thanhdong.history.query.DossierHistory.Change;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.projection.RecordedEvent;

/** From where somebody acted, in words, for who gave a reason to know it. */
final class ConnectionWords {

    private ConnectionWords() {}

    /** @param sealed that a session was seen at an address */
    static List<Change> of(RecordedEvent sealed, OpenedEvents opened) {
        var message =
                new GenericEventMessage<>(sealed.eventId(), sealed.payload(), sealed.metadata(), sealed.recordedAt());
        return opened.open(List.of(message)).stream()
                .flatMap(one -> one.getPayload() instanceof ConnectionSeen seen ? told(seen.origin()) : Stream.empty())
                .toList();
    }

    private static Stream<Change> told(Personal<NetworkOrigin> origin) {
        return origin.value()
                .map(known -> Stream.of(change("networkAddress", known.address()), change("browser", known.agent()))
                        .filter(change -> !change.value().vi().isEmpty()))
                .orElseGet(() ->
                        Stream.of(new Change(ChangeWords.phrase("networkAddress"), ChangeWords.phrase("erased"))));
    }

    private static Change change(String name, String value) {
        return new Change(ChangeWords.phrase(name), new Phrase(value, value));
    }
}
