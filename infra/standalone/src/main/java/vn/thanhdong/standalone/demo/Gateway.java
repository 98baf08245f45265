package vn.thanhdong.standalone.demo;

import vn.thanhdong.access.Actor;
import vn.thanhdong.access.command.AbsenceCommand;
import vn.thanhdong.access.command.MandateCommand;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.ImportAnswer;
import vn.thanhdong.procedures.command.ImportDossiers;

/** How commands of the demonstration's people reach the command side. Several threads send at once. */
public interface Gateway {

    /**
     * Sends a command in somebody's name.
     *
     * @param commandId the same id is carried out once
     */
    Answer send(Actor actor, String commandId, DossierCommand command);

    /**
     * Sends a command about absences in somebody's name.
     *
     * @param commandId the same id is carried out once
     */
    Answer send(Actor actor, String commandId, AbsenceCommand command);

    /**
     * Sends a command about mandates of auditors in somebody's name.
     *
     * @param commandId the same id is carried out once
     */
    Answer send(Actor actor, String commandId, MandateCommand command);

    /** Sends rows of a table in somebody's name. */
    ImportAnswer send(Actor actor, ImportDossiers rows);
}
