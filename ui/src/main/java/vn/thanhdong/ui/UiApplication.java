package vn.thanhdong.ui;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.process.ProcessConfiguration;
import vn.thanhdong.process.ServiceProcess;

/** The pages as a process of their own, for installations with Axon Server; {@code ui.yaml}. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({ProcessConfiguration.class, UiConfiguration.class})
public class UiApplication {

    public static void main(String[] arguments) {
        ServiceProcess.run(UiApplication.class, "ui", arguments);
    }

    @Bean
    IdentityTokens identityTokens(IdentitySigner signer) {
        return signer::sign;
    }

    /** Where pages are a process of their own, they have no log to follow and ask instead. */
    @Bean
    CalendarAsked calendarAsked(Questions questions, CatalogueInForce catalogue) {
        return new CalendarAsked(questions, catalogue);
    }

    @Bean
    PrintedPapers papers(
            CatalogueInForce catalogue,
            @Value("${thanhdong.catalogue:}") String folder,
            Clock clock,
            @Value("${thanhdong.site}") String site) {
        return new PrintedPapers(catalogue, folder, clock, site);
    }
}
