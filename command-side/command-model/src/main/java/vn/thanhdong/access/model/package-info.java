/** Who decides about people's access. */
@NullMarked
package vn.thanhdong.access.model;

import org.jspecify.annotations.NullMarked;
