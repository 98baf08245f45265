package vn.thanhdong.ui;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.SessionId;

/** In an HTTP session: the sessions of the people who act in it, and from where they were recorded to. */
final class SeenConnections implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> sessions = new HashMap<>();
    private final Set<String> places = new HashSet<>();

    /** The same for as long as the HTTP session lasts. */
    synchronized SessionId sessionOf(PersonId person) {
        return new SessionId(sessions.computeIfAbsent(
                person.value(), ignored -> SessionId.fresh().value()));
    }

    synchronized boolean has(String place) {
        return places.contains(place);
    }

    synchronized void add(String place) {
        places.add(place);
    }
}
