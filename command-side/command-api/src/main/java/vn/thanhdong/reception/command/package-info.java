/** What may be asked of the numbers of a day at a desk. */
@NullMarked
package vn.thanhdong.reception.command;

import org.jspecify.annotations.NullMarked;
