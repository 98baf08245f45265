package vn.thanhdong.procedures.command;

/** What may be asked of the catalogue of procedures. Every command is answered with an {@link vn.thanhdong.command.Answer}. */
public sealed interface CatalogueCommand permits PublishProcedure, WithdrawProcedure {}
