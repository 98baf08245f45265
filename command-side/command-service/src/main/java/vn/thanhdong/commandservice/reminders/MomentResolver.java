package vn.thanhdong.commandservice.reminders;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Clock;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.procedures.model.Moment;

/** Gives the handler of what a timer asks the moment that its decision depends on. */
final class MomentResolver implements ParameterResolverFactory, ParameterResolver<Moment> {

    private final CatalogueInForce catalogue;
    private final Clock clock;

    MomentResolver(CatalogueInForce catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return parameters[parameterIndex].getType() == Moment.class ? this : null;
    }

    @Override
    public Moment resolveParameterValue(Message<?> message) {
        return new Moment(clock.instant(), catalogue.get());
    }

    @Override
    public boolean matches(Message<?> message) {
        return true;
    }
}
