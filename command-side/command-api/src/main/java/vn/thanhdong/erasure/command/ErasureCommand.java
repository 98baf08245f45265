package vn.thanhdong.erasure.command;

/**
 * What may be asked about erasing people's data. Every command is answered with an {@link vn.thanhdong.command.Answer}.
 */
public sealed interface ErasureCommand permits PersonCommand, LegalHoldCommand {}
