/** Backs a standalone installation up while it runs, and restores it, store, keys and uploads, to a moment. */
@NullMarked
package vn.thanhdong.backup;

import org.jspecify.annotations.NullMarked;
