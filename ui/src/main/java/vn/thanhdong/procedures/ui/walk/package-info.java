/** <i>Theo chân một hồ sơ</i>: one registration of a birth, by real commands through all roles, while somebody watches. */
@NullMarked
package vn.thanhdong.procedures.ui.walk;

import org.jspecify.annotations.NullMarked;
