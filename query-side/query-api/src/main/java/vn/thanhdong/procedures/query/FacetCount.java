package vn.thanhdong.procedures.query;

/**
 * How many of the dossiers found have this value.
 *
 * @param value code of the value, as the filter takes it
 * @param count dossiers
 */
public record FacetCount(String value, long count) {}
