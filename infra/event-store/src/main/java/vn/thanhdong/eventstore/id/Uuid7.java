package vn.thanhdong.eventstore.id;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUIDs of version 7 (RFC 9562): they sort by the time they were made, and within one process strictly.
 *
 * <p>48 bits of Unix milliseconds, then 12 bits that count within the millisecond, then 62 random bits. When more than
 * 4,096 are wanted in a millisecond, or the clock steps back, the count carries into the milliseconds instead of
 * repeating.
 */
public final class Uuid7 {

    private static final int COUNTER_BITS = 12;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Uuid7() {}

    /** A new identity, greater than every one this process has made before. */
    public static UUID next() {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long millis = tick >>> COUNTER_BITS;
        long count = tick & 0xFFF;
        long high = (millis << 16) | 0x7000 | count;
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
