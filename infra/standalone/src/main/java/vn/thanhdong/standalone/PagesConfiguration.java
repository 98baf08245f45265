package vn.thanhdong.standalone;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.papers.DossierPapers;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.ui.dossier.Papers;
import vn.thanhdong.ui.IdentityTokens;

/** What the pages need from the rest of the process. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

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
