/** What becomes of the whole program when something of it dies, is missing or is wrong. */
@NullMarked
package vn.thanhdong.systemtests.faults;

import org.jspecify.annotations.NullMarked;
