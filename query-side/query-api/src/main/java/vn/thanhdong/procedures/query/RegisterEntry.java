package vn.thanhdong.procedures.query;

/**
 * A line of the register of dossiers.
 *
 * @param dossier as in lists
 * @param address of the applicant; empty when there is none, when it was erased, and for those who see no personal data
 * @param phone of the applicant; empty as above
 */
public record RegisterEntry(DossierSummary dossier, String address, String phone) {}
