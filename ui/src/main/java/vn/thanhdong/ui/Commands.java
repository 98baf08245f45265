package vn.thanhdong.ui;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.command.AbsenceCommand;
import vn.thanhdong.access.command.MandateCommand;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.erasure.command.ErasureCommand;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.notices.command.ChooseStaffMail;
import vn.thanhdong.notices.command.NoticeCommand;
import vn.thanhdong.notices.command.ReadNotices;
import vn.thanhdong.procedures.command.CatalogueCommand;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.reception.command.QueueCommand;
import vn.thanhdong.territory.command.AgencyCommand;
import vn.thanhdong.territory.command.CalendarCommand;

/** Sends commands in the name of who is signed in. */
@Service
public class Commands {

    private static final long TIMEOUT_SECONDS = 20;

    private final CommandGateway gateway;
    private final IdentityTokens tokens;
    private final SignedIn signedIn;
    private final Connections connections;

    public Commands(CommandGateway gateway, IdentityTokens tokens, SignedIn signedIn, Connections connections) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.signedIn = signedIn;
        this.connections = connections;
    }

    /**
     * Sends it and waits for the answer, 20 seconds at most.
     *
     * @param commandId made once per form or click, so that a repeated one is carried out once
     * @param seenSequence sequence of the last event that the page shows; empty for a new dossier
     * @throws ServiceUnavailable nobody answered; the same command id may be sent again
     */
    public Answer send(DossierCommand command, String commandId, OptionalLong seenSequence) {
        return send(command, commandId, seenSequence, signedIn.actor());
    }

    /**
     * Sends it and waits for the answer, 20 seconds at most.
     *
     * @param commandId made once per click
     * @throws ServiceUnavailable nobody answered; the same command id may be sent again
     */
    public Answer send(NoticeCommand command, String commandId) {
        return send(command, commandId, OptionalLong.empty(), signedIn.actor());
    }

    /**
     * Sends it and waits for the answer, 20 seconds at most.
     *
     * @param commandId made once per form
     * @throws ServiceUnavailable nobody answered; the same command id may be sent again
     */
    public Answer send(CalendarCommand command, String commandId) {
        return send(command, commandId, OptionalLong.empty(), signedIn.actor());
    }

    /**
     * Sends it and waits for the answer, 20 seconds at most.
     *
     * @param commandId made once per click
     * @throws ServiceUnavailable nobody answered; the same command may be sent again
     */
    public Answer send(AgencyCommand command, String commandId) {
        return send(command, commandId, OptionalLong.empty(), signedIn.actor());
    }

    /**
     * Sends it and waits for the answer, 20 seconds at most.
     *
     * @param commandId made once per form
     * @throws ServiceUnavailable nobody answered; the same command id may be sent again
     */
    public Answer send(CatalogueCommand command, String commandId) {
        return send(command, commandId, OptionalLong.empty(), signedIn.actor());
    }

    /**
     * Sends it and waits for the answer, 20 seconds at most.
     *
     * @param commandId made once per click
     * @throws ServiceUnavailable nobody answered; the same command may be sent again
     */
    public Answer send(AbsenceCommand command, String commandId) {
        return send(command, commandId, OptionalLong.empty(), signedIn.actor());
    }

    /**
     * Sends it and waits for the answer, 20 seconds at most.
     *
     * @param commandId made once per click
     * @throws ServiceUnavailable nobody answered; the same command may be sent again
     */
    public Answer send(MandateCommand command, String commandId) {
        return send(command, commandId, OptionalLong.empty(), signedIn.actor());
    }

    /**
     * Sends it and waits for the answer, 20 seconds at most.
     *
     * @param commandId made once per click
     * @throws ServiceUnavailable nobody answered; it may be sent again
     */
    public Answer send(ReadNotices command, String commandId) {
        return send(command, commandId, OptionalLong.empty(), signedIn.actor());
    }

    /**
     * Sends it and waits for the answer, 20 seconds at most.
     *
     * @param commandId made once per click
     * @throws ServiceUnavailable nobody answered; it may be sent again
     */
    public Answer send(ChooseStaffMail command, String commandId) {
        return send(command, commandId, OptionalLong.empty(), signedIn.actor());
    }

    /**
     * Sends it and waits for the answer, 20 seconds at most.
     *
     * @param commandId made once per click
     * @throws ServiceUnavailable nobody answered; the same command id may be sent again
     */
    public Answer send(QueueCommand command, String commandId) {
        return send(command, commandId, OptionalLong.empty(), signedIn.actor());
    }

    /**
     * Sends it and waits for the answer, 20 seconds at most.
     *
     * @param commandId made once per click
     * @throws ServiceUnavailable nobody answered; the same command may be sent again
     */
    public Answer send(ErasureCommand command, String commandId) {
        return send(command, commandId, OptionalLong.empty(), signedIn.actor());
    }

    /**
     * Sends it in the name of somebody who is not signed in, such as a kiosk.
     *
     * @throws ServiceUnavailable nobody answered; the same command id may be sent again
     */
    public Answer sendAs(Actor actor, QueueCommand command, String commandId) {
        return send(command, commandId, OptionalLong.empty(), Optional.of(actor));
    }

    /**
     * Sends it in the name of somebody, from wherever: what runs beside a page has nobody signed in.
     *
     * @throws ServiceUnavailable nobody answered; the same command id may be sent again
     */
    public Answer sendAs(Actor actor, DossierCommand command, String commandId, OptionalLong seenSequence) {
        return send(command, commandId, seenSequence, Optional.of(actor));
    }

    private <C> Answer send(C command, String commandId, OptionalLong seenSequence, Optional<Actor> who) {
        var message =
                GenericCommandMessage.<C>asCommandMessage(command).andMetaData(metadata(commandId, seenSequence, who));
        try {
            return gateway.<Answer>send(message).get(TIMEOUT_SECONDS, SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailable(ServiceUnavailable.Side.COMMANDS, interrupted);
        } catch (ExecutionException | TimeoutException | RuntimeException failed) {
            // without a database not even a transaction begins, which is thrown at once and in no future
            throw new ServiceUnavailable(ServiceUnavailable.Side.COMMANDS, failed);
        }
    }

    /** A fresh command id. */
    public static String freshId() {
        return UUID.randomUUID().toString();
    }

    private Map<String, Object> metadata(String commandId, OptionalLong seenSequence, Optional<Actor> who) {
        var metadata = new HashMap<String, Object>();
        metadata.put(CommandMetadata.COMMAND_ID, commandId);
        metadata.put(EventMetadata.CORRELATION_ID, UUID.randomUUID().toString());
        who.ifPresent(actor -> {
            connections.session(actor).ifPresent(session -> metadata.put(EventMetadata.SESSION, session.value()));
            metadata.put(CommandMetadata.IDENTITY, tokens.tokenFor(actor));
        });
        seenSequence.ifPresent(sequence -> metadata.put(CommandMetadata.SEEN_SEQUENCE, sequence));
        return metadata;
    }
}
