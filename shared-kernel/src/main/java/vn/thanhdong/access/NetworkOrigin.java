package vn.thanhdong.access;

import java.util.Objects;

/**
 * From where somebody acted. It is personal: it stands sealed in events, and nowhere else.
 *
 * @param address in the form of {@link NetworkAddress}, as text
 * @param agent what the browser says of itself, {@value #LONGEST_AGENT} characters at most; empty when nothing
 */
public record NetworkOrigin(String address, String agent) {

    /** What is longer is cut off. */
    public static final int LONGEST_AGENT = 200;

    public NetworkOrigin {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(agent, "agent");
        agent = agent.length() > LONGEST_AGENT ? agent.substring(0, LONGEST_AGENT) : agent;
    }
}
