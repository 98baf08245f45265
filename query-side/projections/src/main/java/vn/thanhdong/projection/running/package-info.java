/** Keeping each projection going: following the log, waiting for the engine, rebuilding and switching over. */
@NullMarked
package vn.thanhdong.projection.running;

import org.jspecify.annotations.NullMarked;
