/** What may be known about who looked at personal data. */
@NullMarked
package vn.thanhdong.access.query;

import org.jspecify.annotations.NullMarked;
