package vn.thanhdong.standalone.issuer;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import vn.thanhdong.catalogue.Catalogue;

/**
 * An issuer of OpenID Connect for the demonstration's citizens, in this process on a port of its own, so that signing in
 * really goes the way that it goes in a province. It listens on loopback, keeps nothing, and has new keys at each start.
 */
public final class DemoIssuer implements AutoCloseable {

    private static final int SECRET_BYTES = 32;

    private final AnnotationConfigServletWebServerApplicationContext context;
    private final String secret;

    private DemoIssuer(AnnotationConfigServletWebServerApplicationContext context, String secret) {
        this.context = context;
        this.secret = secret;
    }

    /**
     * Starts it on a port that nobody uses.
     *
     * @param catalogue with the people of the demonstration
     * @param pagesPort port of the pages to which people come back
     */
    public static DemoIssuer start(Catalogue catalogue, int pagesPort) {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(Catalogue.class, () -> catalogue);
        context.registerBean(Pages.class, () -> new Pages(pagesPort, secret));
        context.register(DemoIssuerConfiguration.class);
        context.refresh();
        return new DemoIssuer(context, secret);
    }

    /** Its address, below which its metadata are. */
    public String uri() {
        var server = context.getWebServer();
        if (server == null) {
            throw new IllegalStateException("The issuer of the demonstration is closed");
        }
        return "http://localhost:" + server.getPort();
    }

    /** What it shares with the pages. */
    public String secret() {
        return secret;
    }

    @Override
    public void close() {
        context.close();
    }

    /**
     * The pages as a client of the issuer.
     *
     * @param port on which they are
     * @param secret known to them alone
     */
    record Pages(int port, String secret) {}
}
