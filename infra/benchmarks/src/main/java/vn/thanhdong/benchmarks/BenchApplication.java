package vn.thanhdong.benchmarks;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.thanhdong.commandservice.CommandConfiguration;
import vn.thanhdong.eventstore.EventStoreConfiguration;
import vn.thanhdong.process.ProcessConfiguration;
import vn.thanhdong.projection.ProjectionConfiguration;
import vn.thanhdong.queryservice.QueryConfiguration;

/** The standalone's two sides without its pages. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    ProcessConfiguration.class,
    EventStoreConfiguration.class,
    CommandConfiguration.class,
    ProjectionConfiguration.class,
    QueryConfiguration.class
})
class BenchApplication {}
