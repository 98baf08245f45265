/** People, roles and the keys that protect personal data: the values that all sides speak. */
@NullMarked
package vn.thanhdong.access;

import org.jspecify.annotations.NullMarked;
