package vn.thanhdong.projection.document;

/**
 * A document as the index holds it.
 *
 * @param version position of the last event folded into it
 */
public record Stored<D>(D document, long version) {}
