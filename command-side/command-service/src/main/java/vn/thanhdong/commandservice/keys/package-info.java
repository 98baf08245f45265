/** The process that brings persons' keys under the current master key. */
@org.jspecify.annotations.NullMarked
package vn.thanhdong.commandservice.keys;
