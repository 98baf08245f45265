package vn.thanhdong.procedures.command;

import vn.thanhdong.procedures.ProcedureCode;

/**
 * Takes back a published version before its day comes, for administrators.
 *
 * @param reason why
 */
public record WithdrawProcedure(ProcedureCode procedure, int version, String reason) implements CatalogueCommand {}
