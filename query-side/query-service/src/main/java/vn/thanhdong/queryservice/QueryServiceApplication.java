package vn.thanhdong.queryservice;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.thanhdong.eventstore.EventStoreConfiguration;
import vn.thanhdong.process.ProcessConfiguration;
import vn.thanhdong.process.ServiceProcess;
import vn.thanhdong.projection.ProjectionConfiguration;

/** The query side as a process of its own, for installations with Axon Server; {@code query-service.yaml}. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
    ProcessConfiguration.class,
    EventStoreConfiguration.class,
    ProjectionConfiguration.class,
    QueryConfiguration.class
})
public class QueryServiceApplication {

    public static void main(String[] arguments) {
        ServiceProcess.run(QueryServiceApplication.class, "query-service", arguments);
    }
}
