package vn.thanhdong.erasure.command;

import vn.thanhdong.procedures.DossierId;

/**
 * Holds a dossier because of a decision of somebody with the right to it.
 *
 * @param dossier which
 * @param holdId the same id again is the same click again
 * @param decision number of the decision, 1 to 120 characters
 * @param authority who decided, 1 to 200 characters; an office, no person
 */
public record PlaceLegalHold(DossierId dossier, String holdId, String decision, String authority)
        implements LegalHoldCommand {}
