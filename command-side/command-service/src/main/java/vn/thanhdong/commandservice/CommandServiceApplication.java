package vn.thanhdong.commandservice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import vn.thanhdong.eventstore.EventStoreConfiguration;
import vn.thanhdong.process.ProcessConfiguration;

/** The command side as a process of its own, for installations with Axon Server. */
@SpringBootApplication
@Import({ProcessConfiguration.class, EventStoreConfiguration.class, CommandConfiguration.class})
public class CommandServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CommandServiceApplication.class, arguments);
    }
}
