package vn.thanhdong.procedures.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;

/** The procedure that the address names; without one, the page is not found. */
final class ProcedureRoute {

    private ProcedureRoute() {}

    static Optional<Procedure> procedure(BeforeEnterEvent event, Catalogue catalogue) {
        String code = event.getRouteParameters().get("code").orElse("");
        Optional<Procedure> procedure = known(code, catalogue);
        if (procedure.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        }
        return procedure;
    }

    private static Optional<Procedure> known(String code, Catalogue catalogue) {
        try {
            return catalogue.procedure(new ProcedureCode(code));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }
}
