package vn.thanhdong.erasure.command;

import vn.thanhdong.procedures.DossierId;

/**
 * Ends a legal hold.
 *
 * @param dossier which
 * @param holdId which of its holds
 * @param paper number of the paper that ends it, 1 to 120 characters
 */
public record ReleaseLegalHold(DossierId dossier, String holdId, String paper) implements LegalHoldCommand {}
