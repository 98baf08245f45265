package vn.thanhdong.engines;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The command line of a node: the JVM that runs this program, with the node's own class path.
 *
 * @param program the unpacked folder with {@code classes} and {@code lib}
 */
record ElasticsearchCommand(Path program, HeapSize heap) {

    static final String MAIN_CLASS = "vn.thanhdong.embedded.elasticsearch.ElasticsearchNode";

    private static final String PACKED = "/vn/thanhdong/embedded/elasticsearch/node.zip";

    static ElasticsearchCommand unpack(Path programs, HeapSize heap) {
        return new ElasticsearchCommand(
                ProgramFiles.unpackOnce(programs, "elasticsearch", PACKED, hash(), Archives::unzip), heap);
    }

    List<String> line(Path folder, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + heap.megabytes() + "m",
                "-Xmx" + heap.megabytes() + "m",
                "-XX:MaxDirectMemorySize=" + heap.megabytes() / 2 + "m",
                // better dead and started again than alive and useless
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseG1GC",
                "-XX:ErrorFile=" + folder.resolve("logs").resolve("crash-%p.log"),
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Dfile.encoding=UTF-8",
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dio.netty.recycler.maxCapacityPerThread=0",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                "-cp",
                program.resolve("classes")
                        + File.pathSeparator
                        + program.resolve("lib").resolve("*"),
                MAIN_CLASS,
                folder.toString(),
                Integer.toString(port));
    }

    /** Computed when the archive was packed: 42 MB need not be read to see that they are unpacked already. */
    private static String hash() {
        try (InputStream file = ProgramFiles.open(PACKED + ".sha256")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw EngineProblem.UNPACK_FAILED.with(PACKED, e);
        }
    }
}
