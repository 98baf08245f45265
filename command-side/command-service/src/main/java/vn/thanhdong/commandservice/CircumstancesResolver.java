package vn.thanhdong.commandservice;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.util.Objects;
import java.util.OptionalLong;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Absences;
import vn.thanhdong.access.Actor;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.procedures.model.Circumstances;
import vn.thanhdong.procedures.model.CodeBook;
import vn.thanhdong.procedures.model.PersonHashes;

/** Gives a command's handler the circumstances that its decision depends on. */
final class CircumstancesResolver implements ParameterResolverFactory, ParameterResolver<Circumstances> {

    private final CatalogueInForce inForce;
    private final CodeBook codeBook;
    private final PersonHashes hashes;
    private final Clock clock;
    private final Absences absences;

    CircumstancesResolver(
            CatalogueInForce inForce, CodeBook codeBook, PersonHashes hashes, Clock clock, Absences absences) {
        this.inForce = inForce;
        this.codeBook = codeBook;
        this.hashes = hashes;
        this.clock = clock;
        this.absences = absences;
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return parameters[parameterIndex].getType() == Circumstances.class ? this : null;
    }

    @Override
    public Circumstances resolveParameterValue(Message<?> message) {
        var actor = (Actor) Objects.requireNonNull(message.getMetaData().get(VerifiedActor.KEY), "verified actor");
        Object seen = message.getMetaData().get(CommandMetadata.SEEN_SEQUENCE);
        CatalogueInForce.Known known = inForce.known();
        return new Circumstances(
                actor,
                clock.instant(),
                seen instanceof Number number ? OptionalLong.of(number.longValue()) : OptionalLong.empty(),
                known.catalogue(),
                codeBook,
                hashes,
                known.calendars(),
                absences);
    }

    @Override
    public boolean matches(Message<?> message) {
        return message.getMetaData().containsKey(VerifiedActor.KEY);
    }
}
