package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where uploads and drafts are kept: in the data folder, under keys derived from the master key. */
@Configuration(proxyBeanMethods = false)
public class FilesConfiguration {

    @Bean
    UploadStore uploadStore(
            @Value("${thanhdong.data-dir:data}") Path data, @Value("${THANHDONG_MASTER_KEY:}") String master)
            throws IOException {
        return new FileUploads(data.resolve("uploads"), FileVault.of(master, data, "uploads"));
    }

    @Bean
    Drafts drafts(@Value("${thanhdong.data-dir:data}") Path data, @Value("${THANHDONG_MASTER_KEY:}") String master)
            throws IOException {
        var drafts = new FileDrafts(data.resolve("drafts"), FileVault.of(master, data, "drafts"), Clock.systemUTC());
        drafts.forgetExpired();
        return drafts;
    }
}
