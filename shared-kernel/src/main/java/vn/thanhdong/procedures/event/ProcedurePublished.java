package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.procedures.ProcedureRelease;

/**
 * A version of a procedure was published.
 *
 * @param occurredAt when it was
 * @param release the version with its whole content; it applies from its own day on
 */
public record ProcedurePublished(Instant occurredAt, ProcedureRelease release) implements ProcedureEvent {}
