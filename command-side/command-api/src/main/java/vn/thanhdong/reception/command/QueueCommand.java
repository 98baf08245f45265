package vn.thanhdong.reception.command;

import vn.thanhdong.territory.AgencyCode;

/**
 * What may be asked of today's numbers at one desk; which day it is (Asia/Ho_Chi_Minh) the command side says. Every
 * command is answered with an {@link vn.thanhdong.command.Answer}; the same command id again is answered as before.
 */
public sealed interface QueueCommand
        permits OpenKiosk, TakeNumber, CallNext, CallNumber, PassNumber, ServeNumber, BringDossier {

    /** Whose desk. */
    AgencyCode agency();
}
