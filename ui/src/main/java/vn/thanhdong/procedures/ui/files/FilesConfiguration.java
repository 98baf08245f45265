package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.ui.Questions;

/** Where uploads and drafts are kept: in the data folder, each under a key that is asked for when it is needed. */
@Configuration(proxyBeanMethods = false)
public class FilesConfiguration {

    @Bean
    UploadStore uploadStore(@Value("${thanhdong.data-dir:data}") Path data, FileKeys keys) {
        return new FileUploads(data.resolve("uploads"), keys);
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
