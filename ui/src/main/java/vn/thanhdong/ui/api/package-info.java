/** Who may speak to the platform's API, by which other systems bring in dossiers and fetch figures. */
@NullMarked
package vn.thanhdong.ui.api;

import org.jspecify.annotations.NullMarked;
