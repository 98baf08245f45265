package vn.thanhdong.ui;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this system is for practice, on data of its own. Said by whoever started it, never by a page. */
@Component
public class Training {

    private final boolean on;

    public Training(@Value("${thanhdong.training:false}") boolean on) {
        this.on = on;
    }

    boolean isOn() {
        return on;
    }
}
