/**
 * What a paper carries to prove itself: an entry of the log opened, its proof, and a form of both that is short enough for
 * a QR code. The page that checks it in the browser reads the same bytes; they are described in ADR 42.
 */
@NullMarked
package vn.thanhdong.verifiablelog.paper;

import org.jspecify.annotations.NullMarked;
