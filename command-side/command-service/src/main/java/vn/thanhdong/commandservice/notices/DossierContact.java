package vn.thanhdong.commandservice.notices;

import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.territory.AgencyCode;

/**
 * Whom to tell about a dossier, and what it is called.
 *
 * @param person the owner, or who handed it in for them
 * @param applicant their name and address, opened
 * @param procedure what was applied for
 * @param desk where they handed it in
 * @param code code of the dossier; empty before acceptance
 */
record DossierContact(PersonId person, Applicant applicant, ProcedureCode procedure, AgencyCode desk, String code) {}
