/** Reads the packs in which the definitions of the platform stand, and says what is wrong with them and where. */
@NullMarked
package vn.thanhdong.catalogue;

import org.jspecify.annotations.NullMarked;
