/**
 * The verifiable log as functions over values: trees and proofs of RFC 6962, tiles of c2sp.org/tlog-tiles, checkpoints of
 * c2sp.org/tlog-checkpoint. It knows no store and no network, so that whoever checks can use what publishes.
 */
@NullMarked
package vn.thanhdong.verifiablelog;

import org.jspecify.annotations.NullMarked;
