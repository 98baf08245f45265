package vn.thanhdong.territory.command;

/** What may be asked about agencies. Every command is answered with an {@link vn.thanhdong.command.Answer}. */
public sealed interface AgencyCommand permits MergeAgencies, RenameAgency, CarryOutReform, WithdrawAgencyDecision {}
