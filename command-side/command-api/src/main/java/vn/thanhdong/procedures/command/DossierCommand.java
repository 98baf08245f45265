package vn.thanhdong.procedures.command;

import vn.thanhdong.procedures.DossierId;

/**
 * What may be asked of one dossier. Every command is answered with an {@link vn.thanhdong.command.Answer}.
 */
public sealed interface DossierCommand
        permits SubmitDossier,
                ResubmitDossier,
                CorrectDossier,
                AcceptDossier,
                SendBackDossier,
                RefuseDossier,
                HandOverDossier,
                AssignOfficer,
                ReassignOfficer,
                OpenDossier,
                TakeBackForwarding,
                RecordFieldVisit,
                RequestConsultation,
                AnswerConsultation,
                RequestSupplement,
                SupplySupplement,
                RequestPayment,
                RecordPayment,
                ProposeResult,
                InitialProposal,
                ReturnProposal,
                ApproveResult,
                NumberResult,
                ReturnResult,
                WithdrawDossier,
                StopDossier,
                ExtendDueDate,
                RecountDueDate,
                RateDossier,
                NumberPaper,
                IssuePaper,
                CheckDueDate {

    DossierId dossierId();
}
