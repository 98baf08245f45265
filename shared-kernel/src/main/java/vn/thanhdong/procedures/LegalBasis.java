package vn.thanhdong.procedures;

/** A law, decree or circular that a procedure rests on, by its Vietnamese title and number. */
public record LegalBasis(String document, Fact fact) {}
