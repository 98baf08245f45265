/** Those who come to a desk and wait for their turn: the values that all sides speak. No person is known here. */
@NullMarked
package vn.thanhdong.reception;

import org.jspecify.annotations.NullMarked;
