package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.ui.Questions;

/** Where uploads and drafts are kept: in the data folder, each under a key that is asked for when it is needed. */
@Configuration(proxyBeanMethods = false)
public class FilesConfiguration {

    /** A file that takes longer to be scanned is refused with the advice to try again. */
    private static final Duration SCANNER_PATIENCE = Duration.ofSeconds(30);

    @Bean
    UploadStore uploadStore(@Value("${thanhdong.data-dir:data}") Path data, FileKeys keys, VirusScan scan)
            throws IOException {
        var uploads = new FileUploads(data.resolve("uploads"), keys, scan);
        uploads.forgetUnfinished(Clock.systemUTC().instant());
        return uploads;
    }

    @Bean
    VirusScan virusScan(@Value("${thanhdong.clamd:}") String address) {
        return address.isBlank() ? VirusScan.OFF : ClamdScan.at(address, SCANNER_PATIENCE);
    }

    /** Never down for the whole: without its scanner the system takes no uploads, and does all else. */
    @Bean
    HealthIndicator virusScannerHealthIndicator(VirusScan scan) {
        return () -> {
            try {
                scan.requireThere();
                return Health.up().withDetail("scans", scan != VirusScan.OFF).build();
            } catch (IOException away) {
                return Health.unknown()
                        .withDetail("reason", String.valueOf(away.getMessage()))
                        .build();
            }
        };
    }

    @Bean
    PaperArchive paperArchive(@Value("${thanhdong.data-dir:data}") Path data, Questions questions) {
        return new FilePaperArchive(data.resolve("uploads"), questions::askAs);
    }

    @Bean
    Drafts drafts(@Value("${thanhdong.data-dir:data}") Path data, FileKeys keys) throws IOException {
        var drafts = new FileDrafts(data.resolve("drafts"), keys, Clock.systemUTC());
        drafts.forgetExpired();
        return drafts;
    }
}
