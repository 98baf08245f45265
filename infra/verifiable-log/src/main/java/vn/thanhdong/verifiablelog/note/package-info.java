/** Signed notes, c2sp.org/signed-note, and the cosignatures of witnesses, c2sp.org/tlog-cosignature, with Ed25519. */
@NullMarked
package vn.thanhdong.verifiablelog.note;

import org.jspecify.annotations.NullMarked;
