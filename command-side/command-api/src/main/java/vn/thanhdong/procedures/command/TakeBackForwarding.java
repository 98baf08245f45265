package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Takes the dossier back while nobody has opened it.
 *
 * @param dossierId the dossier
 */
public record TakeBackForwarding(@TargetAggregateIdentifier DossierId dossierId) implements DossierCommand {}
