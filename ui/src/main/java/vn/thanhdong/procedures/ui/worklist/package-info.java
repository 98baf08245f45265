/** What waits for whoever is signed in, and what just happened. */
@NullMarked
package vn.thanhdong.procedures.ui.worklist;

import org.jspecify.annotations.NullMarked;
