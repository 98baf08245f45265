package vn.thanhdong.procedures.ui.form;

import com.vaadin.flow.component.Component;

/**
 * Something that has to be mended before a form can be handed in.
 *
 * @param sentence what is wrong
 * @param where the input beside which it is said
 */
public record ToMend(String sentence, Component where) {

    /** Brings it into the middle of the window and puts the cursor in it. */
    public void go() {
        where.getElement()
                .executeJs("this.scrollIntoView({block: 'center'});"
                        + " (this.querySelector('vaadin-radio-button, vaadin-button') || this).focus();");
    }
}
