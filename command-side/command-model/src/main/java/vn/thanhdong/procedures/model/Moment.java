package vn.thanhdong.procedures.model;

import java.time.Instant;
import vn.thanhdong.catalogue.Catalogue;

/**
 * What a decision depends on that nobody in person asked for.
 *
 * @param now the time, from the clock
 * @param catalogue calendar and lead time in force
 */
public record Moment(Instant now, Catalogue catalogue) {}
