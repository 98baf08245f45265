package vn.thanhdong.ui;

import vn.thanhdong.access.Actor;

/** Makes the signed, short-lived proof of who acts, which command and query side verify. */
@FunctionalInterface
public interface IdentityTokens {

    /** A token for one message. */
    String tokenFor(Actor actor);
}
