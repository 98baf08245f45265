package vn.thanhdong.eventstore;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import vn.thanhdong.eventstore.personal.KeyStoreFile;
import vn.thanhdong.eventstore.personal.MasterKey;
import vn.thanhdong.eventstore.personal.MasterKeys;

/** Where a key store is named, the keys come from it and from nowhere else. */
final class KeyStoreSecrets implements EnvironmentPostProcessor {

    private static final List<String> BESIDE =
            List.of(MasterKey.ENVIRONMENT_VARIABLE, MasterKeys.FORMER_VARIABLE, VerifiableLogConfiguration.KEY);

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String file = environment.getProperty(KeyStoreFile.VARIABLE, "");
        if (file.isBlank()) {
            return;
        }
        for (String other : BESIDE) {
            if (!environment.getProperty(other, "").isBlank()) {
                throw new IllegalStateException(KeyStoreFile.VARIABLE + " and " + other
                        + " are both given. Put the key into the key store and give the key store alone.");
            }
        }
        String password = environment.getProperty(KeyStoreFile.PASSWORD_VARIABLE, "");
        Map<String, String> keys = KeyStoreFile.read(Path.of(file), password);
        environment.getPropertySources().addFirst(new MapPropertySource("keystore", Map.copyOf(keys)));
    }
}
