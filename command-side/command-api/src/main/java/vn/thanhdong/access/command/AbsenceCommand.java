package vn.thanhdong.access.command;

import vn.thanhdong.territory.AgencyCode;

/**
 * What may be asked of the absences of one agency. Every command is answered with an
 * {@link vn.thanhdong.command.Answer}.
 */
public sealed interface AbsenceCommand permits DeclareAbsence, EndAbsence {

    AgencyCode agency();
}
