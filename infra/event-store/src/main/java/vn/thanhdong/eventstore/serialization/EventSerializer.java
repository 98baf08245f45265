package vn.thanhdong.eventstore.serialization;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import vn.thanhdong.event.DomainEvent;

/**
 * JSON for events, messages and tokens: times as ISO 8601 text, unknown properties tolerated, types under
 * {@link EventTypeNames}. Refuses {@link vn.thanhdong.access.Personal.Known}: a personal value must be sealed first.
 */
public final class EventSerializer extends Jackson3Serializer {

    /** Of event types only, which are as many as there are classes: who reads a log asks for the same few all the time. */
    private final Map<String, Class<?>> eventClasses = new ConcurrentHashMap<>();

    public EventSerializer() {
        super(Jackson3Serializer.builder()
                .revisionResolver(new EventRevisions())
                .jsonMapperBuilderCustomizer(EventSerializer::configure));
    }

    private static void configure(JsonMapper.Builder mapper) {
        mapper.addModule(new PersonalModule());
        mapper.addModule(new InstantModule());
        mapper.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        mapper.disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        // Axon's own tokens nest other tokens by class name, which the default validator refuses
        mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("vn.thanhdong.")
                .allowIfSubType("org.axonframework.")
                .build());
    }

    @Override
    @SuppressWarnings("rawtypes") // as the overridden method
    public Class classForType(SerializedType type) {
        Class known = eventClasses.get(type.getName());
        if (known != null) {
            return known;
        }
        Class found = super.classForType(type);
        if (DomainEvent.class.isAssignableFrom(found)) {
            eventClasses.put(type.getName(), found);
        }
        return found;
    }

    @Override
    @SuppressWarnings("unchecked") // metadata is what is asked for
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        if (serialized.getData() instanceof byte[] json
                && MetaData.class.getName().equals(serialized.getType().getName())) {
            Optional<MetaData> texts = MetadataText.read(json);
            if (texts.isPresent()) {
                return (T) texts.get();
            }
        }
        return super.deserialize(serialized);
    }

    @Override
    protected String resolveClassName(SerializedType serializedType) {
        return EventTypeNames.classNameOf(serializedType.getName());
    }

    @Override
    @SuppressWarnings("rawtypes") // as the overridden method
    public SerializedType typeForClass(@Nullable Class type) {
        SerializedType plain = super.typeForClass(type);
        return new SimpleSerializedType(EventTypeNames.nameOf(plain.getName()), plain.getRevision());
    }
}
