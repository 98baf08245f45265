package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.Component;

/**
 * What somebody typed after their session had ended: their browser keeps it in its tab, until they have signed in again
 * and the form is open.
 *
 * <p>Everything before that is in the draft. It is forgotten with the tab, and once it was shown.
 */
final class UnsentAnswers {

    private static final String SCRIPT = """
        const key = $0;
        const form = this;
        const fields = () => [...form.querySelectorAll('[id^="field-"]')]
            .filter(field => field.localName !== 'vaadin-combo-box' && !field.readonly);
        const property = field => field.localName === 'vaadin-checkbox' ? 'checked' : 'value';
        const unsent = JSON.parse(sessionStorage.getItem(key) || '{}');
        sessionStorage.removeItem(key);
        fields().filter(field => field.id in unsent && unsent[field.id] !== field[property(field)])
            .forEach(field => { field[property(field)] = unsent[field.id]; });
        const keep = () => {
          if (form.isConnected) {
            sessionStorage.setItem(key, JSON.stringify(
                Object.fromEntries(fields().map(field => [field.id, field[property(field)]]))));
          }
        };
        window.addEventListener('pagehide', keep);
        """;

    private final String key;

    /** @param key names person and form, so that nobody else in the same tab is shown it */
    UnsentAnswers(String key) {
        this.key = key;
    }

    void of(Component form) {
        form.addAttachListener(shown -> form.getElement().executeJs(SCRIPT, key));
    }
}
