package vn.thanhdong.ui;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.process.ProcessConfiguration;
import vn.thanhdong.process.ServiceProcess;

/** The pages as a process of their own, for installations with Axon Server; {@code ui.yaml}. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({ProcessConfiguration.class, UiConfiguration.class})
public class UiApplication {

    public static void main(String[] arguments) {
        ServiceProcess.run(UiApplication.class, "ui", arguments);
    }

    @Bean
    IdentityTokens identityTokens(IdentitySigner signer) {
        return signer::sign;
    }
}
