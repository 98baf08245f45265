package vn.thanhdong.procedures.ui.files;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.PublicFrame;
import vn.thanhdong.ui.WayOut;

/** A document cannot be opened: says why, in words. */
@AnonymousAllowed
@Route(value = AttachmentClosedView.ADDRESS, layout = PublicFrame.class)
public class AttachmentClosedView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String ADDRESS = "tep-khong-mo-duoc";
    /** Nobody answers now, which is no reason of the file's own. */
    static final String AWAY = "AWAY";

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String given) {
        String reason = known(given);
        removeAll();
        add(new WayOut(
                VaadinIcon.FILE_REMOVE,
                getTranslation("attachment.closed.title." + reason),
                getTranslation("attachment.closed." + reason)));
    }

    private static String known(@Nullable String given) {
        String reason = given == null ? "" : given.toUpperCase(Locale.ROOT);
        return Stream.concat(Stream.of(UploadClosed.Reason.values()).map(Enum::name), Stream.of(AWAY))
                .filter(reason::equals)
                .findFirst()
                .orElse(UploadClosed.Reason.NOT_FOUND.name());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("attachment.closed.page"));
    }
}
