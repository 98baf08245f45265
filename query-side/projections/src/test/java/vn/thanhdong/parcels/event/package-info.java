/** What happens to parcels, of which tests make documents. */
@NullMarked
package vn.thanhdong.parcels.event;

import org.jspecify.annotations.NullMarked;
