package vn.thanhdong.ui;

import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Optional;

/** Where somebody's work begins: the first page in the navigation that their role may open. */
public final class StartPage {

    private StartPage() {}

    public static Optional<String> path() {
        return Shell.entries().stream()
                .map(MenuEntry::path)
                .map(path -> path.startsWith("/") ? path.substring(1) : path)
                .filter(path -> !path.isEmpty())
                .findFirst();
    }
}
