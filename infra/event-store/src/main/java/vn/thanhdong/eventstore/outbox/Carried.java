package vn.thanhdong.eventstore.outbox;

/** What became of an attempt to carry out an effect. */
public sealed interface Carried {

    /** It has left the house. */
    record Done() implements Carried {}

    /** It may work later. */
    record Later(String why) implements Carried {}

    /** It will never work. */
    record Never(String why) implements Carried {}
}
