/** The one-stop desk: taking a dossier in for somebody who stands in front of it. */
@NullMarked
package vn.thanhdong.procedures.ui.desk;

import org.jspecify.annotations.NullMarked;
