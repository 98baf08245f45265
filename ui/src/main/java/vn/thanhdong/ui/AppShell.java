package vn.thanhdong.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** What every page loads: Lumo's tokens, then our theme on them. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("thanhdong/theme.css")
@Viewport("width=device-width, initial-scale=1")
@Push
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "thanhdong/logo.svg");
        settings.addMetaTag("theme-color", "#9e1b1b");
    }
}
