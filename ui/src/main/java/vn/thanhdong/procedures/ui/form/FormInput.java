package vn.thanhdong.procedures.ui.form;

import com.vaadin.flow.component.Component;

/** One field of a form on the screen: its answer is text, as {@link vn.thanhdong.procedures.FormContent} keeps it. */
interface FormInput {

    Component component();

    /** Empty when there is no answer. */
    String answer();

    void show(String answer);

    /** What is wrong with it, beside it; an empty sentence takes that away. */
    void complain(String sentence);

    /** What asks for a second look, in the place of its help; an empty sentence gives the help back. */
    void warn(String sentence);

    /** Called after each change, also while somebody is still typing. */
    void onChange(Runnable listener);

    /** Called when an answer is finished: chosen, or typed and left. */
    void onFinish(Runnable listener);
}
