package vn.thanhdong.commandservice.notices;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.eventstore.outbox.Carried;
import vn.thanhdong.eventstore.outbox.OutboxEntry;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.notices.NoticeProblem;

/**
 * Hands text messages to a gateway: {@code POST} of {@code {"id", "from", "to", "text"}} as JSON, with the token as
 * bearer and the notice's key as {@code Idempotency-Key}, the same each time. 2xx and 409 (had before) mean taken, 422
 * that the number is refused for good; anything else is tried again.
 */
final class NoticeSms implements NoticeCarrier {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSms.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI gateway;
    private final String token;
    private final String from;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER) // a token goes where it was meant to go
            .build();

    /**
     * @param gateway address that takes messages
     * @param token what lets us in
     * @param from name that the message comes under; empty: the gateway's own
     * @throws IllegalArgumentException numbers would leave this machine in the clear
     */
    NoticeSms(URI gateway, String token, String from) {
        if (!"https".equals(gateway.getScheme()) && !isThisMachine(gateway)) {
            throw new IllegalArgumentException("SMS_URL must begin with https:// (http:// only for 127.0.0.1), not "
                    + gateway + ": numbers and the token would be readable on their way");
        }
        this.gateway = gateway;
        this.token = token;
        this.from = from;
    }

    private static boolean isThisMachine(URI gateway) {
        return "http".equals(gateway.getScheme())
                && ("127.0.0.1".equals(gateway.getHost()) || "localhost".equals(gateway.getHost()));
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.SMS;
    }

    @Override
    public boolean reaches(DossierContact contact) {
        return number(contact).isPresent();
    }

    @Override
    public String address(DossierContact contact) {
        return number(contact).map(MobileNumber::international).orElse("");
    }

    @Override
    public Carried send(OutboxEntry entry, DossierContact contact, NoticeKind kind, Map<String, ?> words) {
        return number(contact)
                .map(number -> hand(entry, number, NoticeText.brief(kind, words)))
                .orElseGet(() -> new Carried.Never(NoticeProblem.NO_ADDRESS.name()));
    }

    private Carried hand(OutboxEntry entry, MobileNumber to, String text) {
        var message = new LinkedHashMap<String, String>();
        message.put("id", entry.key());
        message.put("from", from);
        message.put("to", to.international());
        message.put("text", text);
        HttpRequest request = HttpRequest.newBuilder(gateway)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", entry.key())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(message)))
                .build();
        try {
            return outcome(
                    entry,
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException away) {
            return later(entry, NoticeProblem.GATEWAY_AWAY, away.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return later(entry, NoticeProblem.GATEWAY_AWAY, "interrupted");
        }
    }

    private static Carried outcome(OutboxEntry entry, int status) {
        if (status / 100 == 2 || status == 409) {
            return new Carried.Done();
        }
        return switch (status) {
            case 422 -> new Carried.Never(NoticeProblem.NUMBER_REFUSED.name());
            case 401, 403 -> later(entry, NoticeProblem.GATEWAY_CLOSED, "HTTP " + status);
            default -> later(entry, NoticeProblem.GATEWAY_AWAY, "HTTP " + status);
        };
    }

    private static Carried later(OutboxEntry entry, NoticeProblem problem, String why) {
        LOG.warn("The notice {} could not be handed over: {}", entry.key(), why); // no number here
        return new Carried.Later(problem.name());
    }

    private static Optional<MobileNumber> number(DossierContact contact) {
        return MobileNumber.of(contact.applicant().phone());
    }
}
