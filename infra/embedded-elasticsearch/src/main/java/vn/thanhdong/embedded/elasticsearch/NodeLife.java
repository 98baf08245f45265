package vn.thanhdong.embedded.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.node.Node;

/** When the node ends: on a signal, or when the process that started it is gone. */
final class NodeLife {

    private static final int SECONDS_TO_CLOSE = 30;

    private final Node node;
    private final CountDownLatch ended = new CountDownLatch(1);

    NodeLife(Node node) {
        this.node = node;
    }

    void endWithTheProcess() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "close-node"));
    }

    /** The parent holds the other end of this pipe; the system closes it even after {@code kill -9}. */
    void endWithTheParent(InputStream pipe) {
        Thread watch = new Thread(
                () -> {
                    readToTheEnd(pipe);
                    System.exit(0);
                },
                "watch-parent");
        watch.setDaemon(true);
        watch.start();
    }

    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    private void close() {
        try {
            node.prepareForClose();
            node.close();
            if (!node.awaitClose(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                System.err.println("elasticsearch: still busy after " + SECONDS_TO_CLOSE + " s, left as after a crash");
            }
        } catch (IOException e) {
            System.err.println("elasticsearch: closed with an error: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private static void readToTheEnd(InputStream pipe) {
        try {
            pipe.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // a broken pipe says the same as a closed one
        }
    }
}
