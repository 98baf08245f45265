package vn.thanhdong.commandservice.notices;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.eventstore.EventAppender;

/** Notices in the pages, which need no mail server and no gateway. */
@Configuration(proxyBeanMethods = false)
public class NoticeReadingConfiguration {

    @Bean
    NoticeReading noticeReading(EventAppender events, Clock clock) {
        return new NoticeReading(events, clock);
    }
}
