/** The house plan, kept by tests. */
@NullMarked
package vn.thanhdong.architecture;

import org.jspecify.annotations.NullMarked;
