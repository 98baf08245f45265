package vn.thanhdong.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thanhdong.access.Actor;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.eventstore.position.Sequencer;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.procedures.projection.DossierProjection;
import vn.thanhdong.projection.Projections;
import vn.thanhdong.query.QueryMetadata;
import vn.thanhdong.query.Question;

/** A system on an empty log and without an index, asked as pages ask: with a signed identity for each message. */
record Installation(
        ConfigurableApplicationContext context, String jdbcUrl, SearchEngine engine, Map<String, String> tokens)
        implements AutoCloseable {

    private static final double LONGEST_WAIT_SECONDS = 1_800;

    static Installation on(Engines engines, boolean projections) {
        var engine = new SearchEngine(engines.elasticsearch().uri());
        engine.removeAll();
        String url = engines.postgres().jdbcUrl(engines.freshDatabase());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", url);
        properties.put("spring.datasource.username", engines.postgres().user());
        properties.put("spring.datasource.password", engines.postgres().password());
        properties.put("spring.datasource.hikari.maximum-pool-size", 32); // as the standalone has it
        properties.put("thanhdong.keys.url", engines.postgres().jdbcUrl(engines.freshDatabase()));
        properties.put("thanhdong.keys.username", engines.postgres().user());
        properties.put("thanhdong.keys.password", engines.postgres().password());
        properties.put("thanhdong.elasticsearch.url", engines.elasticsearch().uri());
        properties.put("thanhdong.projections.enabled", projections);
        properties.put("thanhdong.data-dir", engines.folder());
        properties.put("THANHDONG_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        properties.put("THANHDONG_IDENTITY_SECRET", "0123456789abcdef0123456789abcdef");
        ConfigurableApplicationContext context = new SpringApplicationBuilder(BenchApplication.class)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .run();
        var installation = new Installation(context, url, engine, new ConcurrentHashMap<>());
        if (projections) {
            installation.await("an index", () -> engine.exists(DossierProjection.NAME));
        }
        return installation;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Catalogue catalogue() {
        return bean(Catalogue.class);
    }

    /** Signed once and used while it holds: signing is the work of who asks, verifying is measured. */
    private String identity(Actor actor) {
        long minute = System.currentTimeMillis() / 60_000;
        return tokens.computeIfAbsent(
                actor.person() + " " + actor.role() + " " + minute,
                missing -> bean(IdentitySigner.class).sign(actor));
    }

    /** Sends a command as a page does and waits for its answer. */
    <A> A send(Actor actor, Object command, Class<A> answer) {
        return answer.cast(bean(CommandGateway.class)
                .sendAndWait(command, MetaData.with(CommandMetadata.IDENTITY, identity(actor))));
    }

    /** Asks a question as a page does and waits for its answer. */
    <A> A ask(Actor actor, Question<A> question) {
        var message = new GenericMessage<Question<A>>(question, Map.of(QueryMetadata.IDENTITY, identity(actor)));
        return bean(QueryGateway.class)
                .<A, Object>query(question.getClass().getName(), message, ResponseTypes.instanceOf(question.answer()))
                .join();
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(jdbcUrl);
    }

    /** Events that have a position. */
    long head() {
        return bean(PositionedEvents.class).head();
    }

    void awaitPositions() {
        await("positions", () -> bean(Sequencer.class).lag().events() == 0);
    }

    /** Until every event recorded so far is in the documents that readers see. */
    void awaitProjections() {
        awaitPositions();
        Projections projections = bean(Projections.class);
        await("projections", () -> projections.names().stream().allMatch(name -> projections.lag(name) == 0));
    }

    void await(String what, BooleanSupplier condition) {
        Stopwatch waiting = Stopwatch.start();
        while (!condition.getAsBoolean()) {
            if (waiting.seconds() > LONGEST_WAIT_SECONDS) {
                throw new IllegalStateException("Waited in vain for " + what);
            }
            pause(10);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        context.close();
        engine.close();
    }
}
