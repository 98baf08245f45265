package vn.thanhdong.engines;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A single Elasticsearch node on 127.0.0.1, a child process that ends with this one, however this one ends.
 *
 * <p>When it dies it is started again on the same port. It asks for no password: whoever has an account on this
 * machine can read it, so an installation with other people's accounts takes a real cluster.
 */
public final class EmbeddedElasticsearch implements AutoCloseable {

    private final DataFolder folder;
    private final Watch watch;
    private final URI uri;

    private EmbeddedElasticsearch(DataFolder folder, Watch watch, URI uri) {
        this.folder = folder;
        this.watch = watch;
        this.uri = uri;
    }

    /** As {@link #start(Path, Path, int, String)}, with the program unpacked beside the data. */
    public static EmbeddedElasticsearch start(Path data, int httpPort, String heap) {
        return start(data, data, httpPort, heap);
    }

    /**
     * Starts it and returns when it answers and can read all that it ever acknowledged. New indices have one shard
     * and no replica unless they or a template of their own say otherwise.
     *
     * @param data its folder, made if need be and held by this instance until it is closed
     * @param programs where its program is unpacked once
     * @param httpPort 0 for any
     * @param heap as the JVM takes it: {@code 512m}, {@code 1g}; the process takes about a quarter more
     * @throws EngineException with one sentence that says why not
     */
    public static EmbeddedElasticsearch start(Path data, Path programs, int httpPort, String heap) {
        HeapSize size = HeapSize.of(heap);
        DataFolder folder = DataFolder.hold(data);
        try {
            ElasticsearchCommand command = ElasticsearchCommand.unpack(programs, size);
            ElasticsearchChild child = new ElasticsearchChild(command, folder.path(), LoopbackPort.choose(httpPort));
            return new EmbeddedElasticsearch(folder, new Watch(child), child.uri());
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Scheme, address and port, without a path. The same after a restart. */
    public URI uri() {
        return uri;
    }

    /** The process that answers at this moment; another one after a restart. */
    public long pid() {
        return watch.pid();
    }

    /** Tells of restarts and of the end, in the thread that sees to them: be short. */
    public void onChange(Consumer<EngineChange> listener) {
        watch.onChange(listener);
    }

    /** Stops it in order, which takes a second or two. */
    @Override
    public void close() {
        watch.close();
        folder.close();
    }
}
