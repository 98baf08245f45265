package vn.thanhdong.systemtests.journeys;

import com.microsoft.playwright.Page;

/** Hands on a keyboard, which never reach for the mouse, and how often they came down. */
final class Keyboard {

    /** Keystrokes a second of somebody who types 40 words of five letters a minute. */
    private static final double RATE = 40 * 6 / 60.0;

    private final Page page;
    private int keystrokes;

    Keyboard(Page page) {
        this.page = page;
    }

    /** A Vietnamese letter with marks takes up to three keys of the usual Telex typing. */
    Keyboard type(String text) {
        page.keyboard().type(text);
        keystrokes += text.chars().map(Keyboard::telex).sum();
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        keystrokes++;
        return this;
    }

    /** What a scanner types by itself. */
    Keyboard scan(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    /** What a scanner types key by key, as fast as the browser takes it, with the key that it ends with. */
    Keyboard scanByKeys(String text) {
        page.keyboard().type(text);
        page.keyboard().press("Enter");
        return this;
    }

    int keystrokes() {
        return keystrokes;
    }

    double seconds() {
        return keystrokes / RATE;
    }

    private static int telex(int letter) {
        String parts = java.text.Normalizer.normalize(Character.toString(letter), java.text.Normalizer.Form.NFD);
        return letter == 'đ' || letter == 'Đ' ? 2 : parts.length();
    }
}
