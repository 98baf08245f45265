/** The whole program, started as people start it. */
@NullMarked
package vn.thanhdong.systemtests;

import org.jspecify.annotations.NullMarked;
