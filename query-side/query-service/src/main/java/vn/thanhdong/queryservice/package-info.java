/** The process that answers: it verifies who asks and runs the projections that the answers come from. */
@NullMarked
package vn.thanhdong.queryservice;

import org.jspecify.annotations.NullMarked;
