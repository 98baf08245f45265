package vn.thanhdong.procedures.ui.walk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.ui.DemonstrationDoor;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.PortalPage;
import vn.thanhdong.ui.PublicFrame;

/**
 * <i>Theo chân một hồ sơ</i>: plays the registration of a birth step by step while somebody looks. Its address brings
 * back to where it was left. Outside of a demonstration there is no such page.
 */
@AnonymousAllowed
@PortalPage
@Route(value = WalkView.ROUTE + "/:dossier?", layout = PublicFrame.class)
@StyleSheet("thanhdong/work.css")
public class WalkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "theo-chan";

    private static final long serialVersionUID = 1L;

    private final transient Walks walks;
    private final transient Catalogue catalogue;
    private final transient DemonstrationDoor door;
    private final transient Names names;

    public WalkView(Walks walks, Catalogue catalogue, DemonstrationDoor door, Names names) {
        this.walks = walks;
        this.catalogue = catalogue;
        this.door = door;
        this.names = names;
        addClassName("td-walk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Cast> cast = walks.cast();
        String address = event.getRouteParameters().get("dossier").orElse("");
        DossierId dossier = id(address);
        if (cast.isEmpty() || dossier == null && !address.isEmpty() || !isBirth(dossier)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        var end = new WalkEnd(catalogue, catalogue.procedure(Birth.PROCEDURE).orElseThrow(), door);
        add(
                new PageHeader(getTranslation("walk.title"), getTranslation("walk.explained")),
                new WalkStage(walks, cast.get(), end, names, dossier));
    }

    /** Nothing else is played, whatever an address says. */
    private boolean isBirth(@Nullable DossierId dossier) {
        DossierSummary summary =
                dossier == null ? null : walks.look(dossier, -1).summary();
        return summary == null || summary.procedure().equals(Birth.PROCEDURE);
    }

    private static @Nullable DossierId id(String address) {
        try {
            return new DossierId(address);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("walk.title"));
    }
}
