/** Dossiers that come from another portal, and what that portal is told of them. */
@NullMarked
package vn.thanhdong.procedures.ui.portal;

import org.jspecify.annotations.NullMarked;
