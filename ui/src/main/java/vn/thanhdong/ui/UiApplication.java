package vn.thanhdong.ui;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;

/** The pages as a process of their own. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(UiConfiguration.class)
public class UiApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(UiApplication.class, arguments);
    }

    @Bean
    Catalogue catalogue() {
        return CatalogueLoader.fromClassPath();
    }
}
