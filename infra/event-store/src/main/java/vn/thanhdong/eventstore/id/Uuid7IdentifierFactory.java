package vn.thanhdong.eventstore.id;

import org.axonframework.common.IdentifierFactory;

/** Gives every message and event a UUIDv7; found by Axon through the service loader. */
public final class Uuid7IdentifierFactory extends IdentifierFactory {

    @Override
    public String generateIdentifier() {
        return Uuid7.next().toString();
    }
}
