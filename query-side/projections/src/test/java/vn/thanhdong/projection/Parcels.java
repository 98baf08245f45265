package vn.thanhdong.projection;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.parcels.event.ParcelMoved;
import vn.thanhdong.parcels.event.ParcelSent;

/** A projection of parcels whose fold fails for those that a test calls broken. */
public final class Parcels implements Projection<Parcel> {

    public final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final String name;
    private final int revision;

    public Parcels(String name) {
        this(name, 1);
    }

    public Parcels(String name, int revision) {
        this.name = name;
        this.revision = revision;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
    public Class<Parcel> documentType() {
        return Parcel.class;
    }

    @Override
    public String indexDefinition() {
        return "parcels/index.json";
    }

    @Override
    public boolean handles(Class<? extends DomainEvent> type) {
        return type == ParcelSent.class || type == ParcelMoved.class;
    }

    @Override
    public String documentId(DomainEvent event) {
        return switch (event) {
            case ParcelSent sent -> sent.parcel();
            case ParcelMoved moved -> moved.parcel();
            default -> throw new IllegalArgumentException(event.toString());
        };
    }

    @Override
    public boolean oneAggregate() {
        return true;
    }

    @Override
    public Parcel after(@Nullable Parcel parcel, RecordedEvent event) {
        if (broken.contains(documentId(event.payload())) && event.sequence() >= 2) {
            throw new IllegalStateException("this parcel is broken");
        }
        return switch (event.payload()) {
            case ParcelSent sent ->
                new Parcel(
                        sent.parcel(),
                        sent.sender().value().orElse("erased"),
                        sent.weight(),
                        0,
                        "sent",
                        event.recordedAt());
            case ParcelMoved moved
            when parcel != null ->
                new Parcel(
                        parcel.parcel(),
                        parcel.sender(),
                        parcel.weight(),
                        parcel.moves() + 1,
                        parcel.trail() + "," + moved.step(),
                        event.recordedAt());
            default -> throw new IllegalStateException("moved before it was sent");
        };
    }
}
