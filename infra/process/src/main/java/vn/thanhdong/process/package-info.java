/** What every process has, whichever side it runs: the clock, the catalogue, who holds which role, the shared secret. */
@NullMarked
package vn.thanhdong.process;

import org.jspecify.annotations.NullMarked;
