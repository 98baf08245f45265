package vn.thanhdong.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    private static final String VARIABLE = "THANHDONG_MASTER_KEY_OF_NO_INSTALLATION";

    @TempDir
    Path folder;

    private Secrets secrets;

    @BeforeEach
    void name() {
        secrets = new Secrets(folder.resolve("secrets"));
    }

    @Test
    void a_changed_master_key_is_another_one_and_those_before_are_kept() throws IOException {
        String first = secrets.secret(VARIABLE, Secrets.MASTER_KEY);
        assertThat(secrets.formerMasterKeys()).isEmpty();

        secrets.changeMasterKey();
        String second = secrets.secret(VARIABLE, Secrets.MASTER_KEY);
        assertThat(second).hasSize(44).isNotEqualTo(first);
        assertThat(secrets.formerMasterKeys()).isEqualTo(first);

        secrets.changeMasterKey();
        assertThat(secrets.formerMasterKeys()).isEqualTo(first + "," + second);
        try (var files = Files.list(folder.resolve("secrets"))) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void who_died_between_the_two_files_loses_no_key() throws IOException {
        String first = secrets.secret(VARIABLE, Secrets.MASTER_KEY);
        Files.writeString(folder.resolve("secrets/master.former"), first);

        secrets.changeMasterKey();

        assertThat(secrets.formerMasterKeys()).isEqualTo(first);
        assertThat(secrets.secret(VARIABLE, Secrets.MASTER_KEY)).isNotEqualTo(first);
    }

    @Test
    void where_there_is_no_key_none_is_changed() {
        assertThatThrownBy(secrets::changeMasterKey)
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("--data=FOLDER");
        assertThat(folder).isEmptyDirectory();
    }
}
