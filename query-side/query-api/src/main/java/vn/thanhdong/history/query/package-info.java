/** What may be known about what happened, and about how far the lists have followed it. */
@NullMarked
package vn.thanhdong.history.query;

import org.jspecify.annotations.NullMarked;
