/** The issuer of the demonstration: vouches for citizens who do not exist, as VNeID does for those who do. */
@NullMarked
package vn.thanhdong.standalone.issuer;

import org.jspecify.annotations.NullMarked;
