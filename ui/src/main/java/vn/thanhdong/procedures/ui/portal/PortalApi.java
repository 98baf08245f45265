package vn.thanhdong.procedures.ui.portal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where another portal hands dossiers in; closed without the API's token, as all of the API. */
@Configuration(proxyBeanMethods = false)
class PortalApi {

    @Bean
    ServletRegistrationBean<?> portalServlet(
            PortalFiling filing, PortalActs acts, @Value("${thanhdong.site:http://localhost:8080}") String site) {
        var servlet = new ServletRegistrationBean<>(
                new PortalServlet(filing, acts, site), "/api/portal/dossiers", "/api/portal/dossiers/*");
        servlet.setName("portalDossiers");
        return servlet;
    }
}
