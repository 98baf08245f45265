package vn.thanhdong.ui;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.papers.DossierPapers;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.ui.dossier.Papers;
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

    @Bean
    Papers papers(Catalogue catalogue, Clock clock, @Value("${thanhdong.site}") String site) {
        var papers = new DossierPapers(catalogue, clock, site);
        return new Papers() {
            @Override
            public byte[] print(PaperKind kind, DossierDetail dossier, String issuedBy) {
                return papers.print(kind, dossier, issuedBy);
            }

            @Override
            public byte[] printResult(DossierDetail dossier) {
                return papers.printResult(dossier);
            }
        };
    }
}
