package vn.thanhdong.commandservice;

import org.axonframework.common.caching.WeakReferenceCache;
import org.jspecify.annotations.Nullable;

/**
 * Dossiers at hand, as long as the memory is not needed. What was refused before its first event has no id, which the
 * framework hands over all the same: that is not kept.
 */
final class DossierCache extends WeakReferenceCache {

    @Override
    public void put(@Nullable Object key, Object value) {
        if (key != null) {
            super.put(key, value);
        }
    }

    @Override
    public boolean remove(@Nullable Object key) {
        return key != null && super.remove(key);
    }
}
