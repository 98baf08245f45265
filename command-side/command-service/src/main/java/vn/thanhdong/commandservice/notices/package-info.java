/** The process that tells people about their dossiers: it reacts to events, and its effects leave through the outbox. */
@NullMarked
package vn.thanhdong.commandservice.notices;

import org.jspecify.annotations.NullMarked;
