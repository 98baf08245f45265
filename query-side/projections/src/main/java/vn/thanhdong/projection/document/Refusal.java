package vn.thanhdong.projection.document;

/**
 * One document that the engine does not take, whatever else it takes.
 *
 * @param documentId which
 * @param reason what the engine said, for an operator
 */
public record Refusal(String documentId, String reason) {}
