package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Outcome;

/**
 * Proposes a result to the head of division or the leader.
 *
 * @param dossierId the dossier
 * @param outcome what is proposed
 * @param proposal the reasoning
 */
public record ProposeResult(@TargetAggregateIdentifier DossierId dossierId, Outcome outcome, String proposal)
        implements DossierCommand {}
