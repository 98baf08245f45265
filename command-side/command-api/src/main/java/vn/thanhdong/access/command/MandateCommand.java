package vn.thanhdong.access.command;

/**
 * What may be asked of a mandate that auditors work under. Every command is answered with an
 * {@link vn.thanhdong.command.Answer}.
 */
public sealed interface MandateCommand
        permits EnterMandate, ConfirmMandate, DeclineMandate, ProposeMandateChange, EndMandate {

    /** Id of the mandate, see {@link vn.thanhdong.access.MandateDecision#mandateId()}. */
    String mandateId();
}
