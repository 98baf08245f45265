package vn.thanhdong.ui.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

/** Somebody else's issuer, which says whatever a test wants: also what no honest one would. */
final class StubIssuer implements AutoCloseable {

    static final String CLIENT = "thanhdong-test";

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey foreignKey;

    /** Changes what the next ID token says. */
    volatile Consumer<JWTClaimsSet.Builder> claims = unchanged -> {};

    volatile boolean signedByAnother;
    volatile boolean broken;
    /** Of the authorization request, as a browser brought it. */
    volatile String nonce = "";

    /** What the pages sent for the code. */
    volatile String tokenRequest = "";

    StubIssuer() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        foreignKey = new RSAKeyGenerator(2048).keyID("one").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
             "jwks_uri": "%1$s/jwks", "end_session_endpoint": "%1$s/logout",
             "response_types_supported": ["code"], "subject_types_supported": ["public"],
             "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(uri())));
        server.createContext("/jwks", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", exchange -> {
            tokenRequest = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (broken) {
                answer(exchange, 500, "{}");
            } else {
                answer(
                        exchange,
                        200,
                        "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \""
                                + idToken() + "\"}");
            }
        });
        server.start();
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String idToken() {
        Instant now = new Date().toInstant();
        var said = new JWTClaimsSet.Builder()
                .issuer(uri())
                .audience(CLIENT)
                .subject("c-4711")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("so_dinh_danh", "030190001234")
                .claim("name", "Trần Thị Bích Ngọc")
                .claim("birthdate", "02091990")
                .claim("phone_number", "+84 912 000 111");
        claims.accept(said);
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), said.build());
            token.sign(new RSASSASigner(signedByAnother ? foreignKey : key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) {
        try (exchange) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
