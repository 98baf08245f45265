package vn.thanhdong.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Looks, before anything is started, whether every setting is given that the service's settings file names under
 * {@code thanhdong.needs}, so that all that are missing can be told at once.
 */
final class NeededSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        Map<String, String> needed = Binder.get(environment)
                .bind("thanhdong.needs", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        List<String> missing = new ArrayList<>();
        needed.forEach((name, meaning) -> {
            if (environment.getProperty(name, "").isBlank()) {
                missing.add(name + ": " + meaning);
            }
        });
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
    }
}
