package vn.thanhdong.standalone.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.SplittableRandom;

/** Texts that people of the demonstration write. */
final class SampleAnswers {

    private final Properties texts = new Properties();

    SampleAnswers() {
        try {
            texts.load(new StringReader(Resource.text("answers.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** One of the texts under that key. */
    String text(String key, SplittableRandom random) {
        String[] alternatives = texts.getProperty(key, "").split("\\|", -1);
        return alternatives[random.nextInt(alternatives.length)];
    }

    String text(String key) {
        return text(key, new SplittableRandom(0));
    }
}
