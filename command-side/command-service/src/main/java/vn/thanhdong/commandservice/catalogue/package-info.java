/** The decisions about agencies and the publications of procedures. */
@NullMarked
package vn.thanhdong.commandservice.catalogue;

import org.jspecify.annotations.NullMarked;
