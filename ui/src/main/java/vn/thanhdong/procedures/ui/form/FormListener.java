package vn.thanhdong.procedures.ui.form;

import vn.thanhdong.procedures.FormField;

/** Hears of what is typed into the fields of a form. */
interface FormListener {

    /** After each change, also while somebody is still typing. */
    void changed(FormField field, FormInput input);

    /** When an answer is finished: chosen, or typed and left. */
    void finished(FormField field, FormInput input);
}
