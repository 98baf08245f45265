/** What people are told about their dossiers. */
@NullMarked
package vn.thanhdong.notices;

import org.jspecify.annotations.NullMarked;
