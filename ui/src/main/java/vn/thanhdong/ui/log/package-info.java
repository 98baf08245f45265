/** The verifiable log as everybody may fetch it. */
@NullMarked
package vn.thanhdong.ui.log;

import org.jspecify.annotations.NullMarked;
