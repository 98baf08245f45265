package vn.thanhdong.audit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a running system.
 *
 * @param token sent to the addresses that want one; null without
 */
record Web(HttpClient client, @Nullable String token) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    static Web anonymous() {
        return withToken(null);
    }

    static Web withToken(@Nullable String token) {
        return new Web(HttpClient.newBuilder().connectTimeout(PATIENCE).build(), token);
    }

    /**
     * @return empty where there is no such thing
     * @throws AuditRefusal nobody answers, or not with what was asked for
     */
    Optional<byte[]> find(URI address) {
        try {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE);
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            if (answer.statusCode() != OK) {
                throw new AuditRefusal("refused.answer", address, answer.statusCode());
            }
            return Optional.of(answer.body());
        } catch (IOException | IllegalArgumentException e) {
            throw new AuditRefusal("refused.address", address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuditRefusal("refused.address", address, e);
        }
    }
}
