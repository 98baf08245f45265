package vn.thanhdong.procedures.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Promises another date before the first one passes, once at most (paper 04).
 *
 * @param dossierId the dossier
 * @param dueAt the new date
 * @param reason why
 */
public record ExtendDueDate(@TargetAggregateIdentifier DossierId dossierId, Instant dueAt, String reason)
        implements DossierCommand {}
