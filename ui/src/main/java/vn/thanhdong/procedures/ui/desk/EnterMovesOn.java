package vn.thanhdong.procedures.ui.desk;

import com.vaadin.flow.component.Component;

/** Enter goes to the next field, as a clerk's hands expect; in texts of several lines it stays a new line. */
final class EnterMovesOn {

    private static final String SCRIPT = """
            const root = this;
            const fields = () => [...root.querySelectorAll(
                'vaadin-text-field, vaadin-date-picker, vaadin-select, vaadin-combo-box, vaadin-radio-group,'
                + ' vaadin-checkbox, vaadin-text-area, vaadin-button[theme~="primary"]')]
              .filter(field => field.offsetParent !== null && !field.disabled
                && !field.parentElement.closest('vaadin-radio-group'));
            root.addEventListener('keydown', event => {
              if (event.key !== 'Enter' || event.ctrlKey || event.shiftKey || event.defaultPrevented) return;
              const here = fields().find(field => field.contains(event.target));
              if (!here || here.localName === 'vaadin-text-area' || here.localName === 'vaadin-button') return;
              if (here.opened && here.localName !== 'vaadin-date-picker') return;
              setTimeout(() => {
                const all = fields();
                const next = all[all.indexOf(here) + 1];
                if (next) { next.focus(); if (next.inputElement && next.inputElement.select) next.inputElement.select(); }
              }, 30);
            });
            """;

    private EnterMovesOn() {}

    static void in(Component form) {
        form.getElement().executeJs(SCRIPT);
    }
}
