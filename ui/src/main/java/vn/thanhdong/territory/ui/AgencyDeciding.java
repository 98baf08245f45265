package vn.thanhdong.territory.ui;

import java.util.List;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.territory.command.AgencyCommand;

/** Sends what an administrator decides about agencies. */
@FunctionalInterface
interface AgencyDeciding {

    /**
     * @param commandId made once per form, so that a second click is the same
     * @return why it was refused; none when it was done
     */
    List<Rejection> send(AgencyCommand command, String commandId);
}
