package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.procedures.ProcedureCode;

/**
 * A published version was taken back before its day came.
 *
 * @param occurredAt when it was
 * @param version its number is not used again
 * @param reason in the administrator's words
 */
public record ProcedureWithdrawn(Instant occurredAt, ProcedureCode procedure, int version, String reason)
        implements ProcedureEvent {}
