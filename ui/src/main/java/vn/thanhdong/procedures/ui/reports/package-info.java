/** Reports: form II.06a, who has how much to do, and where the time goes. */
@NullMarked
package vn.thanhdong.procedures.ui.reports;

import org.jspecify.annotations.NullMarked;
