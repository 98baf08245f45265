/** What happened to the audit trail itself. */
@NullMarked
package vn.thanhdong.history.event;

import org.jspecify.annotations.NullMarked;
