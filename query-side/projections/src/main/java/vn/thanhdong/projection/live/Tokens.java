package vn.thanhdong.projection.live;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import vn.thanhdong.projection.index.VersionedIndex;

/**
 * Where the processor of an index begins. Fails with Axon's {@code UnableToClaimTokenException} while a processor of that
 * index runs anywhere.
 */
public final class Tokens {

    private final TokenStore store;
    private final TransactionManager transactions;
    private final TokenPositions positions;
    private final int segments;

    public Tokens(TokenStore store, TransactionManager transactions, TokenPositions positions, int segments) {
        this.store = store;
        this.transactions = transactions;
        this.positions = positions;
        this.segments = segments;
    }

    /** The index holds everything up to this position. */
    public void begin(VersionedIndex index, long position) {
        transactions.executeInTransaction(() -> {
            drop(index);
            store.initializeTokenSegments(index.name(), segments, positions.token(position));
        });
    }

    /** The index is gone. */
    public void remove(VersionedIndex index) {
        transactions.executeInTransaction(() -> drop(index));
    }

    private void drop(VersionedIndex index) {
        for (int segment : store.fetchSegments(index.name())) {
            store.fetchToken(index.name(), segment);
            store.deleteToken(index.name(), segment);
        }
    }
}
