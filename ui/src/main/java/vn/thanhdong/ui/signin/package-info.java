/** How citizens prove who they are: by an issuer of OpenID Connect, VNeID in reality. */
@NullMarked
package vn.thanhdong.ui.signin;

import org.jspecify.annotations.NullMarked;
