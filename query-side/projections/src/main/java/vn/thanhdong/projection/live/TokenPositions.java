package vn.thanhdong.projection.live;

import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.eventstore.axonserver.AxonServerPositionedEvents;

/** How tracking tokens and positions correspond: equal on PostgreSQL; Axon Server counts from 0. */
public enum TokenPositions {
    POSTGRESQL {
        @Override
        public TrackingToken token(long position) {
            return GapAwareTrackingToken.newInstance(position, Set.of());
        }
    },
    AXON_SERVER {
        @Override
        public @Nullable TrackingToken token(long position) {
            return position == 0 ? null : new GlobalSequenceTrackingToken(position - 1);
        }
    };

    public static TokenPositions of(PositionedEvents events) {
        return events instanceof AxonServerPositionedEvents ? AXON_SERVER : POSTGRESQL;
    }

    /** The token from which reading goes on with the position after this one; null for the beginning. */
    public abstract @Nullable TrackingToken token(long position);

    /** Position of the event that carries the token, or of the last one that it covers; 0 for none. */
    public long position(@Nullable TrackingToken token) {
        TrackingToken plain = token == null ? null : WrappedToken.unwrapLowerBound(token);
        if (plain == null || plain.position().isEmpty()) {
            return 0;
        }
        return plain.position().getAsLong() + (this == AXON_SERVER ? 1 : 0);
    }
}
