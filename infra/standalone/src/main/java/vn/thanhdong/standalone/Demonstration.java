package vn.thanhdong.standalone;

import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thanhdong.access.Account;
import vn.thanhdong.catalogue.Catalogue;

/** What is in the system at its first start, beyond the catalogue. */
final class Demonstration {

    private Demonstration() {}

    static Demonstration of(
            ConfigurableApplicationContext application, Options.Demo demo, Path data, Console console) {
        return new Demonstration();
    }

    void load() {}

    /** Who may sign in to look around; nobody without a demonstration. */
    static List<Account> users(ConfigurableApplicationContext application, Options.Demo demo) {
        return demo == Options.Demo.NONE
                ? List.of()
                : application.getBean(Catalogue.class).accounts();
    }
}
