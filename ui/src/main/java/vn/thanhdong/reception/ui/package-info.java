/** Taking numbers, calling them, and the board on the wall. */
@NullMarked
package vn.thanhdong.reception.ui;

import org.jspecify.annotations.NullMarked;
