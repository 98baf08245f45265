/** The audit trail: every event of every context, searched, followed and taken away. */
@NullMarked
package vn.thanhdong.history.ui.trail;

import org.jspecify.annotations.NullMarked;
