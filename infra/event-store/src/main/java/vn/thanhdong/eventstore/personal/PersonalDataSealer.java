package vn.thanhdong.eventstore.personal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;

/**
 * Turns {@link Personal.Known} components of event records into {@link Personal.Sealed} and back, or into
 * {@link Personal.Erased} where the person's key is gone. A ciphertext opens only in the event, field and person it was
 * made for.
 *
 * <p>The batch forms ask for all keys at once and are the ones to use for more than one event.
 */
public final class PersonalDataSealer {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private final PersonalDataKeys keys;

    public PersonalDataSealer(PersonalDataKeys keys) {
        this.keys = keys;
    }

    /**
     * @return the record with every known value sealed; itself when it has none
     * @throws PersonErased when one of the persons was erased
     */
    public <E> E seal(String eventId, E event) {
        return sealed(eventId, event, keys.keysForEvents(personsIn(event, Personal.Known.class)));
    }

    /** @return the record with every sealed value known or erased; itself when it has none */
    public <E> E open(String eventId, E event) {
        return opened(eventId, event, keys.existing(personsIn(event, Personal.Sealed.class)));
    }

    /** Seals what the payloads of these messages hold; same order, same metadata. */
    public List<EventMessage<?>> sealAll(List<? extends EventMessage<?>> messages) {
        Set<PersonId> persons = new HashSet<>();
        messages.forEach(message -> persons.addAll(personsIn(message.getPayload(), Personal.Known.class)));
        Map<PersonId, SecretKey> loaded = persons.isEmpty() ? Map.of() : keys.keysForEvents(persons);
        return messages.stream()
                .<EventMessage<?>>map(message ->
                        MessagePayload.replace(message, payload -> sealed(message.getIdentifier(), payload, loaded)))
                .toList();
    }

    /** Opens what the payloads of these messages hold; same order, same metadata. */
    public List<EventMessage<?>> openAll(List<? extends EventMessage<?>> messages) {
        Map<PersonId, SecretKey> loaded =
                keysToOpen(messages.stream().map(EventMessage::getPayload).toList());
        return messages.stream()
                .<EventMessage<?>>map(message ->
                        MessagePayload.replace(message, payload -> opened(message.getIdentifier(), payload, loaded)))
                .toList();
    }

    /** The keys that opening these events needs, in one query; for {@link #open(String, Object, Map)}. */
    public Map<PersonId, SecretKey> keysToOpen(Collection<?> events) {
        Set<PersonId> persons = new HashSet<>();
        events.forEach(event -> persons.addAll(personsIn(event, Personal.Sealed.class)));
        return persons.isEmpty() ? Map.of() : keys.existing(persons);
    }

    /** Opens with keys that were loaded before; who has no key there is erased. */
    public <E> E open(String eventId, E event, Map<PersonId, SecretKey> loaded) {
        return opened(eventId, event, loaded);
    }

    @SuppressWarnings("unchecked") // the same record class comes back
    private static <E> E sealed(String eventId, E event, Map<PersonId, SecretKey> keys) {
        RecordShape shape = RecordShape.of(event.getClass());
        if (!shape.hasPersonalFields()) {
            return event;
        }
        return (E) shape.with(event, (field, value) -> {
            if (!(value instanceof Personal.Known<?> known)) {
                return value;
            }
            SecretKey key = keys.get(known.person());
            if (key == null) {
                throw new PersonErased(known.person());
            }
            byte[] nonce = AesGcm.freshNonce();
            byte[] plain = JSON.writeValueAsBytes(known.plain());
            String person = known.person().value();
            return new Personal.Sealed<>(
                    known.person(), nonce, AesGcm.encrypt(key, nonce, plain, eventId, field.name(), person));
        });
    }

    @SuppressWarnings("unchecked") // the same record class comes back
    private static <E> E opened(String eventId, E event, Map<PersonId, SecretKey> keys) {
        RecordShape shape = RecordShape.of(event.getClass());
        if (!shape.hasPersonalFields()) {
            return event;
        }
        return (E) shape.with(event, (field, value) -> {
            if (!(value instanceof Personal.Sealed<?> sealed)) {
                return value;
            }
            @Nullable SecretKey key = keys.get(sealed.person());
            if (key == null) {
                return new Personal.Erased<>(sealed.person());
            }
            byte[] plain = AesGcm.decrypt(
                    key,
                    sealed.nonce(),
                    sealed.ciphertext(),
                    eventId,
                    field.name(),
                    sealed.person().value());
            Object known = JSON.readValue(plain, JSON.constructType(field.plainType()));
            return new Personal.Known<>(sealed.person(), known);
        });
    }

    private static Set<PersonId> personsIn(Object event, Class<?> kind) {
        RecordShape shape = RecordShape.of(event.getClass());
        Set<PersonId> persons = new HashSet<>();
        for (RecordShape.PersonalField field : shape.personalFields()) {
            for (Personal<?> value : shape.read(event, field)) {
                if (kind.isInstance(value)) {
                    persons.add(value.person());
                }
            }
        }
        return persons;
    }
}
