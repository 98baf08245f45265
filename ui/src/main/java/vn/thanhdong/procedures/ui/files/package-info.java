/** What people upload and what they have not sent yet: encrypted files outside the web root. */
@NullMarked
package vn.thanhdong.procedures.ui.files;

import org.jspecify.annotations.NullMarked;
