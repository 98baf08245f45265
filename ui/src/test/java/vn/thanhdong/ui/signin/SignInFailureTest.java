package vn.thanhdong.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInFailureTest {

    @ParameterizedTest
    @EnumSource
    void each_has_a_sentence_in_both_languages_and_is_known_by_its_name_in_the_address(SignInFailure failure) {
        for (Locale language : new Locale[] {Locale.of("vi"), Locale.ENGLISH}) {
            assertThat(ResourceBundle.getBundle("vaadin-i18n.signin", language)
                            .getString("login.citizen.failed." + failure.parameter()))
                    .endsWith(".");
        }
        assertThat(SignInFailure.named(failure.parameter())).contains(failure);
        assertThat(SignInFailure.named("<script>")).isEmpty();
    }
}
