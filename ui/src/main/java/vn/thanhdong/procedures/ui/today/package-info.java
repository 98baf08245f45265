/** <i>Hôm nay</i>: how the day goes, and in the demonstration what waits for each role. */
@NullMarked
package vn.thanhdong.procedures.ui.today;

import org.jspecify.annotations.NullMarked;
