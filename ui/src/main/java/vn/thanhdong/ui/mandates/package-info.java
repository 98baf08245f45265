/** The pages about what auditors work under: which decisions there are, and what was looked at. */
@NullMarked
package vn.thanhdong.ui.mandates;

import org.jspecify.annotations.NullMarked;
