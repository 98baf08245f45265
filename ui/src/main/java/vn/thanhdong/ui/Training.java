package vn.thanhdong.ui;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this system is for practice, on data of its own. Said by whoever started it, never by a page. */
@Component
public class Training {

    private final boolean on;
    private final Optional<TrainingReset> reset;
    private final IdentityTokens tokens;
    private final SignedIn signedIn;

    public Training(
            @Value("${thanhdong.training:false}") boolean on,
            Optional<TrainingReset> reset,
            IdentityTokens tokens,
            SignedIn signedIn) {
        this.on = on;
        this.reset = reset.filter(any -> on);
        this.tokens = tokens;
        this.signedIn = signedIn;
    }

    boolean isOn() {
        return on;
    }

    /** How the practice begins anew; empty where it cannot from a page. */
    Optional<TrainingReset> reset() {
        return reset;
    }

    /** Begins anew in the name of who is signed in; false when they may not, or it cannot. */
    boolean beginAnew() {
        return reset.flatMap(way -> signedIn.actor().map(actor -> way.request(tokens.tokenFor(actor))))
                .orElse(false);
    }
}
