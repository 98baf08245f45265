package vn.thanhdong.ui;

import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * Everything that the pages need. Whoever runs them imports this and provides the catalogue, Axon's command and query
 * gateway, and {@link IdentityTokens}.
 */
@Configuration(proxyBeanMethods = false)
@EnableVaadin("vn.thanhdong")
@ComponentScan({"vn.thanhdong.ui", "vn.thanhdong.procedures.ui"})
public class UiConfiguration {

    /** Language and colours for each page; a failure in a click is told in a sentence. */
    @Bean
    VaadinServiceInitListener pages() {
        return service -> {
            service.getSource().addUIInitListener(init -> Languages.apply(init.getUI()));
            service.getSource()
                    .addSessionInitListener(session -> session.getSession().setErrorHandler(failure -> {
                        LoggerFactory.getLogger(UiConfiguration.class).warn("A page failed", failure.getThrowable());
                        Notices.failure(failure.getThrowable());
                    }));
        };
    }
}
