package org.elasticsearch.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.elasticsearch.Build;

/**
 * Takes plugins from the class path, where the distribution wants a folder with a jar for each.
 *
 * <p>It lives in Elasticsearch's package because the constructors that it needs are not public.
 */
public final class ClassPathPlugins extends PluginsLoader {

    private final List<PluginLayer> layers;

    /**
     * @param folder where each plugin gets the empty directory that the loader asks for
     * @throws UncheckedIOException if that directory cannot be made
     */
    public ClassPathPlugins(Path folder, List<Class<? extends Plugin>> plugins) {
        super(Set.of(), Set.of(), Map.of());
        this.layers = plugins.stream().map(plugin -> layer(folder, plugin)).toList();
    }

    @Override
    public Stream<PluginLayer> pluginLayers() {
        return layers.stream();
    }

    private static PluginLayer layer(Path folder, Class<? extends Plugin> plugin) {
        try {
            Path directory = Files.createDirectories(folder.resolve(plugin.getSimpleName()));
            return new ClassPathLayer(new PluginBundle(descriptor(plugin), directory), plugin.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PluginDescriptor descriptor(Class<? extends Plugin> plugin) {
        String version = Build.current().version();
        return new PluginDescriptor(
                plugin.getSimpleName(),
                plugin.getSimpleName() + " from the class path",
                version,
                version,
                Integer.toString(Runtime.version().feature()),
                plugin.getName(),
                null,
                List.of(),
                false,
                false,
                false,
                false,
                PluginDescriptor.DeploymentTarget.ALL);
    }

    private record ClassPathLayer(PluginBundle pluginBundle, ClassLoader pluginClassLoader) implements PluginLayer {
        @Override
        public ModuleLayer pluginModuleLayer() {
            return ModuleLayer.boot();
        }
    }
}
