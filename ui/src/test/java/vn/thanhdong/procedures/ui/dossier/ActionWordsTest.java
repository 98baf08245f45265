package vn.thanhdong.procedures.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.procedures.ui.dossier.DossierAction.Input;
import vn.thanhdong.ui.Words;

class ActionWordsTest {

    private final Words words = new Words();

    @ParameterizedTest
    @EnumSource(DossierAction.class)
    void every_action_has_its_words(DossierAction action) {
        var keys = new ArrayList<>(List.of("", ".done"));
        if (action.needs(Input.REASON)) {
            keys.addAll(List.of(".reason", ".templates"));
        }
        if (action.needs(Input.REMARK)) {
            keys.add(".reason");
        }
        if (action.isGrave()) {
            keys.add(".grave");
        }
        for (String ending : keys) {
            String key = "action." + action.name() + ending;
            assertThat(words.getTranslation(key, Locale.ENGLISH)).isNotEqualTo(key);
        }
    }
}
