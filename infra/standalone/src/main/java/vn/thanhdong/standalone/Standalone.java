package vn.thanhdong.standalone;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thanhdong.audit.AuditProgram;
import vn.thanhdong.backup.BackupProgram;
import vn.thanhdong.backup.Restored;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.engines.EmbeddedElasticsearch;
import vn.thanhdong.engines.EmbeddedPostgres;
import vn.thanhdong.engines.Folders;
import vn.thanhdong.eventstore.personal.MasterKey;
import vn.thanhdong.eventstore.personal.MasterKeys;
import vn.thanhdong.projection.Projections;
import vn.thanhdong.standalone.demo.DemoMode;
import vn.thanhdong.standalone.issuer.DemoIssuer;

/** The main program: engines first, then the application, then what is to be seen in it. */
public final class Standalone {

    private static final String EVENTS = "thanhdong";
    private static final String KEYS = "thanhdong_keys";
    private static final String SEARCH_HEAP = "1g";
    private static final String SECRETS = "secrets";
    private static final String CHANGE_MASTER_KEY = "change-master-key";

    private final Options options;
    private final Console console;
    private volatile @Nullable ConfigurableApplicationContext running;
    private volatile @Nullable EngineRoom engines;

    private Standalone(Options options, Console console) {
        this.options = options;
        this.console = console;
    }

    public static void main(String[] arguments) {
        if (BackupProgram.isMeant(arguments)) {
            System.exit(BackupProgram.run(System.out, Locale.getDefault(), arguments));
        }
        if (AuditProgram.isMeant(arguments)) {
            System.exit(AuditProgram.run(System.out, Locale.getDefault(), arguments));
        }
        var console = new Console(System.out, Locale.getDefault());
        try {
            if (arguments.length > 0 && arguments[0].equals(CHANGE_MASTER_KEY)) {
                changeMasterKey(console, Arrays.copyOfRange(arguments, 1, arguments.length));
            } else {
                new Standalone(Options.of(arguments), console).run();
            }
        } catch (RuntimeException failure) {
            console.refuse(StartRefusal.sentence(failure, console.locale()));
            System.exit(2);
        }
    }

    /** Only files are touched: a running system goes on with the key that it has until it is started again. */
    private static void changeMasterKey(Console console, String... options) {
        Path secrets = Options.of(options).data().resolve(SECRETS);
        new Secrets(secrets).changeMasterKey();
        console.step("master-key", secrets);
    }

    private void run() {
        var training = new TrainingData(options.data());
        if (options.training()) {
            practise(training);
        }
        Path data = usable(options.data());
        Restored.requireUsable(data);
        requireFree(options.port());
        // before anything is started, so that its errors are told at once and once
        options.catalogue().ifPresent(CatalogueLoader::fromFolder);
        Optional<DemoIssuer> issuer = demoIssuer();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        ConfigurableApplicationContext application = open(data, issuer);
        try {
            while (training.isMarked()) {
                application.getBean(TrainingRestart.class).await();
                stop();
                training.empty();
                console.step("reset", data);
                application = open(data, issuer);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Engines, application, demonstration: everything from nothing to the address. */
    private ConfigurableApplicationContext open(Path data, Optional<DemoIssuer> issuer) {
        long started = System.nanoTime();
        console.step(new TrainingData(data).isMarked() ? "data.training" : "data", data);
        var room = new EngineRoom(data, SEARCH_HEAP);
        engines = room;
        EmbeddedPostgres postgres = room.postgres(EVENTS, KEYS);
        console.step("postgres", postgres.port());
        EmbeddedElasticsearch elasticsearch = room.elasticsearch();
        console.step("elasticsearch", elasticsearch.uri());
        issuer.ifPresent(one -> console.step("issuer", one.uri()));
        ConfigurableApplicationContext application = start(postgres, elasticsearch, data, issuer);
        console.step(
                "application", Duration.ofNanos(System.nanoTime() - started).toSeconds());
        var demonstration = new Demonstration(application, options.demo(), data, console);
        demonstration.load();
        var lists = new FollowingLists(application.getBean(Projections.class));
        lists.await(behind -> console.step("following", behind));
        demonstration.inspect(() -> lists.await(behind -> console.step("following", behind)));
        console.ready("http://localhost:" + options.port(), demonstration.users());
        return application;
    }

    /** Data for training, without what was done on them before if that is asked for. */
    private void practise(TrainingData training) {
        if (options.reset()) {
            training.empty();
            console.step("reset", training.folder());
        }
        training.require();
    }

    /** Who vouches for the demonstration's citizens, unless another issuer is named or there is no demonstration. */
    private Optional<DemoIssuer> demoIssuer() {
        if (options.demo() == DemoMode.NONE || options.namesIssuer()) {
            return Optional.empty();
        }
        Catalogue catalogue =
                options.catalogue().map(CatalogueLoader::fromFolder).orElseGet(CatalogueLoader::fromClassPath);
        return Optional.of(DemoIssuer.start(catalogue, options.port()));
    }

    private ConfigurableApplicationContext start(
            EmbeddedPostgres postgres, EmbeddedElasticsearch elasticsearch, Path data, Optional<DemoIssuer> issuer) {
        var secrets = new Secrets(data.resolve(SECRETS));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", options.port());
        properties.put("spring.datasource.url", postgres.jdbcUrl(EVENTS));
        properties.put("spring.datasource.username", postgres.user());
        properties.put("spring.datasource.password", postgres.password());
        properties.put("thanhdong.keys.url", postgres.jdbcUrl(KEYS));
        properties.put("thanhdong.keys.username", postgres.user());
        properties.put("thanhdong.keys.password", postgres.password());
        properties.put("thanhdong.elasticsearch.url", elasticsearch.uri().toString());
        properties.put("thanhdong.data-dir", data.toString());
        properties.put("thanhdong.demo-users", options.demo() != DemoMode.NONE);
        boolean training = new TrainingData(data).isMarked();
        properties.put("thanhdong.training", training);
        properties.put("thanhdong.site", "http://localhost:" + options.port());
        if (!Secrets.areInKeyStore()) {
            properties.put(
                    MasterKey.ENVIRONMENT_VARIABLE, secrets.secret(MasterKey.ENVIRONMENT_VARIABLE, Secrets.MASTER_KEY));
            properties.put(MasterKeys.FORMER_VARIABLE, secrets.formerMasterKeys());
            properties.put("THANHDONG_LOG_KEY", secrets.secret("THANHDONG_LOG_KEY", "log.key"));
        }
        properties.put("thanhdong.log.file", data.resolve("log/checkpoint").toString());
        properties.put("THANHDONG_IDENTITY_SECRET", secrets.secret("THANHDONG_IDENTITY_SECRET", "identity.secret"));
        issuer.ifPresent(one -> {
            properties.put("thanhdong.demo-issuer.uri", one.uri());
            properties.put("thanhdong.demo-issuer.secret", one.secret());
        });
        return new SpringApplicationBuilder(StandaloneApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(properties)
                .registerShutdownHook(false)
                .initializers(context -> running = context)
                .run(arguments(training));
    }

    private String[] arguments(boolean training) {
        var arguments = new ArrayList<>(options.rest());
        if (training) {
            // whoever practises writes to nobody, whatever the environment says
            arguments.add("--spring.mail.host=");
            arguments.add("--thanhdong.sms.url=");
        }
        return arguments.toArray(String[]::new);
    }

    /** What is under way is answered before the engines go: first the application ends, then they. */
    private synchronized void stop() {
        ConfigurableApplicationContext application = running;
        if (application != null) {
            application.close();
        }
        EngineRoom room = engines;
        if (room != null) {
            room.close();
        }
    }

    private static Path usable(Path data) {
        try {
            Folders.makeForOwner(data);
        } catch (IOException e) {
            throw new Unusable("The data folder " + data + " cannot be made (" + e.getMessage()
                    + "). Choose another one with --data=FOLDER.");
        }
        if (!Files.isWritable(data)) {
            throw new Unusable("The data folder " + data + " cannot be written to. Choose another one with"
                    + " --data=FOLDER, or mend its permissions.");
        }
        return data;
    }

    private static void requireFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (BindException taken) {
            throw new Unusable(
                    "Port " + port + " is in use by another program. Choose another one with --port=NUMBER.");
        } catch (IOException e) {
            throw new Unusable("Port " + port + " cannot be opened: " + e.getMessage() + ".");
        }
    }
}
