package vn.thanhdong.commandservice.reception;

import java.time.Clock;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.reception.model.QueueDay;
import vn.thanhdong.reception.model.QueueTarget;

/** The numbers of each day at each desk. */
@Configuration(proxyBeanMethods = false)
public class ReceptionConfiguration {

    @Bean
    ConfigurerModule queueDays(Clock clock) {
        return configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(QueueDay.class)
                .configureCommandTargetResolver(ignored -> new QueueTarget(clock)));
    }
}
