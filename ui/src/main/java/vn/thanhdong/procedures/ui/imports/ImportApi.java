package vn.thanhdong.procedures.ui.imports;

import jakarta.servlet.MultipartConfigElement;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.ui.IdentityTokens;
import vn.thanhdong.ui.SignedIn;

/** The two ways by which tables of past dossiers come in: the page of an operator, and the API. */
@Configuration(proxyBeanMethods = false)
public class ImportApi {

    private static final String PATH = "/api/imports/dossiers";
    private static final long UNLIMITED = -1;

    /** In the name of who is signed in where it is run. */
    @Bean
    Imports imports(CommandGateway commands, IdentityTokens tokens, SignedIn signedIn) {
        return new CsvImports(() -> new CommandRowSender(
                commands,
                tokens,
                signedIn.actor().orElseThrow(() -> new ImportStopped(FileProblem.NOBODY_SIGNED_IN.phrase()))));
    }

    /**
     * @param account operator account in whose name the API imports
     */
    @Bean
    ServletRegistrationBean<?> importServlet(
            CommandGateway commands,
            IdentityTokens tokens,
            Catalogue catalogue,
            @Value("${thanhdong.api.account:vanhanh}") String account) {
        var imports = new CsvImports(() -> new CommandRowSender(commands, tokens, importer(catalogue, account)));
        var servlet = new ServletRegistrationBean<>(new ImportServlet(imports), PATH);
        servlet.setName("importDossiers");
        // parts go to disk at once, whatever their length
        servlet.setMultipartConfig(new MultipartConfigElement("", UNLIMITED, UNLIMITED, 0));
        return servlet;
    }

    private static Actor importer(Catalogue catalogue, String username) {
        return catalogue.accounts().stream()
                .filter(account -> account.username().equals(username))
                .flatMap(account -> account.grants().stream()
                        .filter(grant -> grant.role() == Role.OPERATOR || grant.role() == Role.ADMINISTRATOR)
                        .map(grant -> new Actor(account.person(), grant.role(), grant.agency(), grant.area())))
                .findFirst()
                .orElseThrow(() -> new ImportStopped(FileProblem.ACCOUNT_UNKNOWN.phrase(username)));
    }
}
