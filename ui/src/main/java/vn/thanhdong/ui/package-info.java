/** What every page is made of: shell, sign-in, words, dates, and the way to commands and questions. */
@NullMarked
package vn.thanhdong.ui;

import org.jspecify.annotations.NullMarked;
