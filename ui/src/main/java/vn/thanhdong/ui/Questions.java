package vn.thanhdong.ui;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.NoMandateInForce;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.query.QueryMetadata;
import vn.thanhdong.query.Question;

/** Asks questions in the name of who is signed in, or of the public. */
@Service
public class Questions {

    private static final long TIMEOUT_SECONDS = 10;

    private final QueryGateway gateway;
    private final IdentityTokens tokens;
    private final SignedIn signedIn;
    private final Connections connections;

    public Questions(QueryGateway gateway, IdentityTokens tokens, SignedIn signedIn, Connections connections) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.signedIn = signedIn;
        this.connections = connections;
    }

    /**
     * Asks and waits for the answer, ten seconds at most.
     *
     * @throws ServiceUnavailable nobody answered
     * @throws NoMandateInForce an auditor asked what no mandate opens to them now
     */
    public <A> A ask(Question<A> question) {
        return signedIn.actor().map(actor -> askAs(actor, question)).orElseGet(() -> ask(question, Map.of()));
    }

    /**
     * Asks in the name of somebody, from wherever: what runs beside a page has nobody signed in.
     *
     * @throws ServiceUnavailable nobody answered
     */
    public <A> A askAs(Actor actor, Question<A> question) {
        var metadata = new HashMap<String, Object>();
        connections.session(actor).ifPresent(session -> metadata.put(EventMetadata.SESSION, session.value()));
        metadata.put(QueryMetadata.IDENTITY, tokens.tokenFor(actor));
        return ask(question, metadata);
    }

    /**
     * Asks in nobody's name, from wherever.
     *
     * @throws ServiceUnavailable nobody answered
     */
    public <A> A askAsPublic(Question<A> question) {
        return ask(question, Map.of());
    }

    private <A> A ask(Question<A> question, Map<String, Object> metadata) {
        var message = new GenericMessage<Question<A>>(question, metadata);
        try {
            return gateway.<A, Object>query(
                            question.getClass().getName(), message, ResponseTypes.instanceOf(question.answer()))
                    .get(TIMEOUT_SECONDS, SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailable(ServiceUnavailable.Side.QUESTIONS, interrupted);
        } catch (ExecutionException | TimeoutException | RuntimeException failed) {
            NoMandateInForce.behind(failed).ifPresent(refused -> {
                throw refused;
            });
            throw new ServiceUnavailable(ServiceUnavailable.Side.QUESTIONS, failed);
        }
    }
}
