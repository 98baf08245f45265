package vn.thanhdong.embedded.elasticsearch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.ClassPathPlugins;
import org.elasticsearch.transport.netty4.Netty4Plugin;

/**
 * The child process: one node on loopback that lives as long as its standard input is open.
 *
 * <p>Arguments: the home folder and the HTTP port. A failure to start is one line on standard error and exit code 1.
 */
public final class ElasticsearchNode {

    private ElasticsearchNode() {}

    public static void main(String[] arguments) {
        try {
            start(new NodeHome(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
        } catch (Exception e) {
            System.err.println("elasticsearch: " + rootCause(e));
            // not exit: a half-started node can hold its shutdown for minutes
            Runtime.getRuntime().halt(1);
        }
    }

    private static void start(NodeHome home, int httpPort) throws Exception {
        home.makeFolders();
        System.setProperty("thanhdong.elasticsearch.logs", home.logs().toString());
        // before any class of the engine asks for a logger
        LogConfigurator.configureESLogging();
        Environment environment = InternalSettingsPreparer.prepareEnvironment(
                home.settings(httpPort), Map.of(), home.config(), () -> "embedded");
        Node node = new Node(
                environment,
                new ClassPathPlugins(
                        home.plugins(), List.of(Netty4Plugin.class, VietnameseAnalysis.class, Greeting.class)));
        NodeLife life = new NodeLife(node);
        life.endWithTheProcess();
        life.endWithTheParent(System.in);
        node.start();
        life.awaitEnd();
    }

    private static Throwable rootCause(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : rootCause(cause);
    }
}
