package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Says that the person it was forwarded to has opened it.
 *
 * @param dossierId the dossier
 */
public record OpenDossier(@TargetAggregateIdentifier DossierId dossierId) implements DossierCommand {}
