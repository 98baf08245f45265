/** From where people act. */
@NullMarked
package vn.thanhdong.commandservice.connections;

import org.jspecify.annotations.NullMarked;
