package vn.thanhdong.standalone;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.thanhdong.commandservice.CommandConfiguration;
import vn.thanhdong.eventstore.EventStoreConfiguration;
import vn.thanhdong.process.ProcessConfiguration;
import vn.thanhdong.projection.ProjectionConfiguration;
import vn.thanhdong.queryservice.QueryConfiguration;
import vn.thanhdong.ui.UiConfiguration;

/** Command side, query side and user interface in one application. They still speak by messages alone. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    ProcessConfiguration.class,
    EventStoreConfiguration.class,
    CommandConfiguration.class,
    ProjectionConfiguration.class,
    QueryConfiguration.class,
    UiConfiguration.class,
    PagesConfiguration.class
})
public class StandaloneApplication {}
