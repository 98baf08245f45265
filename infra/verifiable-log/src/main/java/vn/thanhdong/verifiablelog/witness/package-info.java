/** Asking somebody outside to confirm a checkpoint, c2sp.org/tlog-witness. */
@NullMarked
package vn.thanhdong.verifiablelog.witness;

import org.jspecify.annotations.NullMarked;
