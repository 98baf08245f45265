package vn.thanhdong.commandservice;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.thanhdong.eventstore.EventStoreConfiguration;
import vn.thanhdong.process.ProcessConfiguration;
import vn.thanhdong.process.ServiceProcess;

/** The command side as a process of its own, for installations with Axon Server; {@code command-service.yaml}. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({ProcessConfiguration.class, EventStoreConfiguration.class, CommandConfiguration.class})
public class CommandServiceApplication {

    public static void main(String[] arguments) {
        ServiceProcess.run(CommandServiceApplication.class, "command-service", arguments);
    }
}
