package vn.thanhdong.reception.ui;

import com.vaadin.flow.router.BeforeEvent;
import java.util.Optional;
import vn.thanhdong.access.Actor;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.SignedIn;

/** Of which desk a page in the hall is. */
final class Desks {

    static final String AGENCY = "agency";

    private Desks() {}

    /** The one in the address, else that of who is signed in; empty when there is no such agency. */
    static Optional<AgencyCode> of(BeforeEvent event, SignedIn signedIn, Catalogue catalogue) {
        return event.getRouteParameters()
                .get(AGENCY)
                .map(Desks::parsed)
                .orElseGet(() -> signedIn.actor().flatMap(Actor::agency))
                .filter(code -> catalogue.territory().agency(code).isPresent());
    }

    private static Optional<AgencyCode> parsed(String text) {
        try {
            return Optional.of(new AgencyCode(text));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }
}
