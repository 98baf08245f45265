package vn.thanhdong.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;
import vn.thanhdong.eventstore.log.LogKeys;
import vn.thanhdong.eventstore.personal.MasterKeys;

/** Keys from a PKCS#12 file, made by the JDK's own keytool as an operator would. */
class KeyStoreSecretsTest {

    private static final String PASSWORD = "mật khẩu của kho";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("keys.p12");
    }

    @Test
    void the_keys_come_from_the_store_and_a_former_one_is_known_by_its_name() throws Exception {
        keytool("-genseckey", "-keyalg", "AES", "-keysize", "256", "-alias", "master");
        keytool("-genkeypair", "-keyalg", "Ed25519", "-alias", "log", "-dname", "CN=log");
        MasterKeys first = masters(read());
        keytool("-changealias", "-alias", "master", "-destalias", "master-2026");
        keytool("-genseckey", "-keyalg", "AES", "-keysize", "256", "-alias", "master");

        MasterKeys second = masters(read());

        assertThat(second.current()).isNotEqualTo(first.current());
        assertThat(second.former()).containsExactly(first.current());
        LogKeys log = LogKeys.of("thanhdong.test", read().getProperty("THANHDONG_LOG_KEY", ""), List.of());
        assertThat(log.own().verifier().text()).startsWith("thanhdong.test+");
    }

    @Test
    void whatever_is_wrong_with_it_is_said_with_the_file_and_the_way_out() throws Exception {
        assertThatThrownBy(this::read).hasMessageContaining(file.toString()).hasMessageContaining("PKCS#12");
        Files.writeString(file, "none");
        assertThatThrownBy(this::read).hasMessageContaining("cannot be read");
        Files.delete(file);
        keytool("-genkeypair", "-keyalg", "Ed25519", "-alias", "log", "-dname", "CN=log");
        assertThatThrownBy(this::read)
                .hasMessageContaining("no key named master")
                .hasMessageContaining("keytool");
        assertThatThrownBy(() -> read(Map.of("THANHDONG_KEYSTORE_PASSWORD", "another")))
                .hasMessageContaining("cannot be read")
                .hasMessageNotContaining("another");
        assertThatThrownBy(() -> read(Map.of("THANHDONG_MASTER_KEY", "given as well")))
                .hasMessageContaining("both given")
                .hasMessageNotContaining("given as well");
    }

    private MockEnvironment read() {
        return read(Map.of());
    }

    private MockEnvironment read(Map<String, String> also) {
        var environment = new MockEnvironment()
                .withProperty("THANHDONG_KEYSTORE", file.toString())
                .withProperty("THANHDONG_KEYSTORE_PASSWORD", PASSWORD);
        also.forEach(environment::setProperty);
        new KeyStoreSecrets().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    private static MasterKeys masters(MockEnvironment environment) {
        return new PersonalDataConfiguration().masterKeys(environment);
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(
                List.of("-keystore", file.toString(), "-storetype", "PKCS12", "-storepass:env", "STORE_PASSWORD"));
        ProcessBuilder keytool = new ProcessBuilder(command).inheritIO();
        keytool.environment().put("STORE_PASSWORD", PASSWORD);
        assertThat(keytool.start().waitFor()).isZero();
    }
}
