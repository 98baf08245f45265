package vn.thanhdong.procedures.ui.desk;

import com.vaadin.flow.component.Component;

/**
 * Enter goes to the next field that is still empty, as a clerk's hands expect: what is preset and the e-mail address, which
 * few give at a counter, are passed over, and Tab still goes everywhere. When nothing is empty it goes to the button that accepts.
 */
final class EnterMovesOn {

    private static final String SCRIPT = """
            const root = this;
            const accept = $0;
            const fields = () => [...root.querySelectorAll(
                'vaadin-text-field, vaadin-date-picker, vaadin-select, vaadin-combo-box, vaadin-radio-group,'
                + ' vaadin-checkbox, vaadin-text-area')]
              .filter(field => field.offsetParent !== null && !field.disabled);
            const passedOver = ['desk-card', 'field-applicantEmail', 'field-submitterEmail'];
            const isEmpty = field => !passedOver.includes(field.id) && !field.readonly && field.localName !== 'vaadin-checkbox' && !field.value;
            root.addEventListener('keydown', event => {
              if (event.key !== 'Enter' || event.ctrlKey || event.shiftKey) return;
              const all = fields();
              const here = all.find(field => field.contains(event.target));
              if (!here || here.localName === 'vaadin-text-area') return;
              if (!here.opened && here.localName === 'vaadin-select') {
                event.preventDefault();
                event.stopPropagation();
              }
              setTimeout(() => {
                // nothing was picked yet from a list that is open: its Enter is still to come
                if (here.opened) return;
                const next = all.slice(all.indexOf(here) + 1).find(isEmpty);
                const target = next || document.getElementById(accept);
                (target.localName === 'vaadin-radio-group' ? target.querySelector('vaadin-radio-button') : target).focus();
              }, 60);
            }, true);
            """;

    private EnterMovesOn() {}

    /** @param accept id of the button that ends the form */
    static void in(Component form, String accept) {
        form.getElement().executeJs(SCRIPT, accept);
    }
}
