/** Forms made from a procedure's definition: its fields, its documents, and what is wrong with them. */
@NullMarked
package vn.thanhdong.procedures.ui.form;

import org.jspecify.annotations.NullMarked;
