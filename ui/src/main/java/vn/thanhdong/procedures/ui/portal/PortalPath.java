package vn.thanhdong.procedures.ui.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.procedures.PortalCode;

/**
 * What an address below {@code /api/portal/dossiers} speaks of.
 *
 * @param code as it stands there; empty where the address ends before it
 * @param act {@code supplements} or {@code withdrawal}; empty for the dossier itself
 */
record PortalPath(String code, String act) {

    static PortalPath of(HttpServletRequest request) {
        String[] parts = Objects.requireNonNullElse(request.getPathInfo(), "/")
                .substring(1)
                .split("/", 2);
        return new PortalPath(parts[0], parts.length > 1 ? parts[1] : "");
    }

    Optional<PortalCode> portalCode() {
        return PortalCode.parse(code);
    }
}
