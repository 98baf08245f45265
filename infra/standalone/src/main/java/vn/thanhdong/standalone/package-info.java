/** All of it in one process, with its engines embedded: the way to try it, and to run a small office on. */
@NullMarked
package vn.thanhdong.standalone;

import org.jspecify.annotations.NullMarked;
