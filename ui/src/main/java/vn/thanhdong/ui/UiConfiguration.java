package vn.thanhdong.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.PropertySource;
import vn.thanhdong.access.NoMandateInForce;

/**
 * Everything that the pages need. Whoever runs them imports this and provides the catalogue, Axon's command and query
 * gateway, and {@link IdentityTokens}.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:thanhdong-ui.properties")
@EnableVaadin("vn.thanhdong")
@ComponentScan(
        basePackages = {"vn.thanhdong.ui", "vn.thanhdong.procedures.ui", "vn.thanhdong.reception.ui"},
        excludeFilters = {
            // its catalogue is for the process of the pages alone
            @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = UiApplication.class),
            // what a test configures is for that test
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class)
        })
public class UiConfiguration {

    /** Language and colours for each page; a failure in a click is told in a sentence. */
    @Bean
    VaadinServiceInitListener pages(Words words, Portal portal) {
        var browser = new BrowserWords(words);
        return service -> {
            service.getSource().setSystemMessagesProvider(info -> browser.messages(info.getLocale()));
            service.getSource().addUIInitListener(init -> {
                Languages.apply(init.getUI());
                browser.apply(init.getUI());
                init.getUI().addBeforeEnterListener(event -> {
                    if (portal.closes(event.getNavigationTarget())) {
                        event.rerouteTo(ElsewhereView.class); // the address stays, for the day it opens again
                    }
                });
            });
            service.getSource()
                    .addSessionInitListener(session -> session.getSession().setErrorHandler(failure -> {
                        LoggerFactory.getLogger(UiConfiguration.class).warn("A page failed", failure.getThrowable());
                        Notices.failure(failure.getThrowable());
                        // the clock may end a mandate while a page is open: the page then says so itself
                        if (NoMandateInForce.behind(failure.getThrowable()).isPresent() && UI.getCurrent() != null) {
                            UI.getCurrent().getPage().reload();
                        }
                    }));
        };
    }
}
