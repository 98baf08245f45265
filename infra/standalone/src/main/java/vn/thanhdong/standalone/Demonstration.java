package vn.thanhdong.standalone;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.ApplicationContext;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.ui.files.StoredUpload;
import vn.thanhdong.procedures.ui.files.UploadRefused;
import vn.thanhdong.procedures.ui.files.UploadStore;
import vn.thanhdong.standalone.demo.DemoLoader;
import vn.thanhdong.standalone.demo.DemoMode;
import vn.thanhdong.standalone.demo.SampleInspection;
import vn.thanhdong.standalone.demo.SignedGateway;
import vn.thanhdong.ui.IdentityTokens;
import vn.thanhdong.ui.Questions;

/** What is in the system at its first start, beyond the catalogue, and who may look at it. */
final class Demonstration {

    private final ApplicationContext application;
    private final DemoMode mode;
    private final Path data;
    private final Console console;
    private final Map<String, Attachment> papers = new ConcurrentHashMap<>();

    Demonstration(ApplicationContext application, DemoMode mode, Path data, Console console) {
        this.application = application;
        this.mode = mode;
        this.data = data;
        this.console = console;
    }

    /** Loads what was asked for, or goes on where the last start was interrupted. */
    void load() {
        var gateway =
                new SignedGateway(application.getBean(CommandGateway.class), application.getBean(IdentityTokens.class));
        new DemoLoader(
                        application.getBean(Catalogue.class),
                        application.getBean(Clock.class),
                        gateway,
                        (owner, document) ->
                                papers.computeIfAbsent(owner + "/" + document, any -> paper(owner, document)),
                        data)
                .load(mode, console::say);
    }

    /**
     * Lets an auditor look around and seal a report, so that there is one to be shown.
     *
     * @param followed waits until all lists have followed what was recorded
     */
    void inspect(Runnable followed) {
        if (mode != DemoMode.NONE) {
            new SampleInspection(
                            application.getBean(Catalogue.class),
                            application.getBean(Clock.class),
                            new SignedGateway(
                                    application.getBean(CommandGateway.class),
                                    application.getBean(IdentityTokens.class)),
                            application.getBean(Questions.class))
                    .hold(followed);
        }
    }

    /** Who may sign in to look around; nobody without a demonstration. */
    List<Account> users() {
        return mode == DemoMode.NONE
                ? List.of()
                : application.getBean(Catalogue.class).accounts();
    }

    private Attachment paper(PersonId owner, String document) {
        try {
            StoredUpload stored = application
                    .getBean(UploadStore.class)
                    .store(new ByteArrayInputStream(SamplePaper.pdf()), document, owner);
            return stored.attachment();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's papers cannot be kept in " + data, e);
        } catch (UploadRefused e) {
            throw new IllegalStateException("The demonstration's own paper was refused", e);
        }
    }
}
