package vn.thanhdong.process;

import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts one of the services that run as a process of their own. */
public final class ServiceProcess {

    private ServiceProcess() {}

    /**
     * Starts it and returns when it is ready; where it cannot start, says why in a sentence and ends the process.
     *
     * @param application the service's configuration
     * @param name of the service and of its settings on the class path, {@code <name>.yaml}: each has its own, so that
     *     several services can share one class path
     */
    public static ConfigurableApplicationContext run(Class<?> application, String name, String... arguments) {
        return new SpringApplicationBuilder(application)
                .properties(Map.of("spring.config.name", name))
                .listeners(new NeededSettings())
                .run(arguments);
    }
}
