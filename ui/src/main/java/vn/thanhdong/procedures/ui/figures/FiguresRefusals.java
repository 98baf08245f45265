package vn.thanhdong.procedures.ui.figures;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.ui.Words;

/** Why the figures are not answered, in both languages: other systems have none of their own. */
@Component
class FiguresRefusals {

    private final Words words;

    FiguresRefusals(Words words) {
        this.words = words;
    }

    Phrase of(String key) {
        return new Phrase(words.getTranslation(key, Locale.of("vi")), words.getTranslation(key, Locale.ENGLISH));
    }
}
