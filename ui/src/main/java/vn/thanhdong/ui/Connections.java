package vn.thanhdong.ui;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.NetworkAddress;
import vn.thanhdong.access.NetworkOrigin;
import vn.thanhdong.access.SessionId;
import vn.thanhdong.access.command.RecordConnection;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.reception.KioskActor;

/**
 * The session in which somebody acts, for the metadata of what is sent in their name; before the first message from another
 * network address, that address is recorded. What runs beside a page, and who has no session, has none.
 */
@Service
public class Connections {

    /** A page does not wait longer for it: it goes on, and the next message tries again. */
    private static final long PATIENCE_SECONDS = 2;

    private static final long GIVEN_UP_AFTER_SECONDS = 20;
    private static final String SEEN = Connections.class.getName();

    private final CommandGateway gateway;
    private final IdentityTokens tokens;
    private final Set<String> underway = ConcurrentHashMap.newKeySet();

    public Connections(CommandGateway gateway, IdentityTokens tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** Of somebody in whose name a message is to be sent now, in the request that is being answered. */
    public Optional<SessionId> session(Actor actor) {
        // a kiosk is nobody whose address could be anybody's
        return KioskActor.is(actor) ? Optional.empty() : request().flatMap(request -> session(actor, request));
    }

    private Optional<SessionId> session(Actor actor, HttpServletRequest request) {
        try {
            HttpSession http = request.getSession(false);
            if (http == null) {
                return Optional.empty();
            }
            SeenConnections seen = seen(http);
            SessionId session = seen.sessionOf(actor.person());
            NetworkAddress.of(request.getRemoteAddr())
                    .ifPresent(address -> record(actor, session, address, agent(request), seen));
            return Optional.of(session);
        } catch (IllegalStateException over) { // the person has just signed out, or the request was answered long ago
            return Optional.empty();
        }
    }

    private void record(Actor actor, SessionId session, NetworkAddress address, String agent, SeenConnections seen) {
        // for each agency again: an auditor who is sent to one of them finds it there
        String agency = actor.agency().map(code -> code.value()).orElse("");
        String place = String.join(" ", session.value(), agency, address.value());
        if (seen.has(place)) {
            return;
        }
        var message = message(actor, new RecordConnection(session, address, agent), session);
        if (!underway.add(place)) { // another request waits for it already
            return;
        }
        CompletableFuture<Answer> told = CompletableFuture.supplyAsync(
                        () -> gateway.<Answer>send(message),
                        work -> Thread.ofVirtual().start(work))
                .thenCompose(answer -> answer)
                .orTimeout(GIVEN_UP_AFTER_SECONDS, SECONDS)
                .whenComplete((answer, failed) -> {
                    if (answer instanceof Answer.Done) {
                        seen.add(place);
                    }
                    underway.remove(place);
                });
        try {
            told.get(PATIENCE_SECONDS, SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException away) {
            // nobody answers: what the person came for matters more, and the next message tries again
        }
    }

    private CommandMessage<RecordConnection> message(Actor actor, RecordConnection command, SessionId session) {
        String id = Commands.freshId();
        return GenericCommandMessage.<RecordConnection>asCommandMessage(command)
                .andMetaData(Map.of(
                        CommandMetadata.IDENTITY,
                        tokens.tokenFor(actor),
                        CommandMetadata.COMMAND_ID,
                        id,
                        EventMetadata.CORRELATION_ID,
                        id,
                        EventMetadata.SESSION,
                        session.value()));
    }

    private static SeenConnections seen(HttpSession http) {
        synchronized (WebUtils.getSessionMutex(http)) {
            if (http.getAttribute(SEEN) instanceof SeenConnections before) {
                return before;
            }
            var fresh = new SeenConnections();
            http.setAttribute(SEEN, fresh);
            return fresh;
        }
    }

    private static String agent(HttpServletRequest request) {
        String said =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        return said.substring(0, Math.min(said.length(), NetworkOrigin.LONGEST_AGENT));
    }

    private static Optional<HttpServletRequest> request() {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest vaadin) {
            return Optional.of(vaadin.getHttpServletRequest());
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes beside
                ? Optional.of(beside.getRequest())
                : Optional.empty();
    }
}
