/** The page where anybody checks a paper and its proof, in their own browser. */
@NullMarked
package vn.thanhdong.ui.check;

import org.jspecify.annotations.NullMarked;
