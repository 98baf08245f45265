/** How fast the system is beside the bare engines under it, measured in one run and written to {@code RESULTS.md}. */
@NullMarked
package vn.thanhdong.benchmarks;

import org.jspecify.annotations.NullMarked;
