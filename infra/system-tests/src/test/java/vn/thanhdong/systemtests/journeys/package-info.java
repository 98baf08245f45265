/** What a role lives by, done in Chromium on the whole program with the sample in it. */
@NullMarked
package vn.thanhdong.systemtests.journeys;

import org.jspecify.annotations.NullMarked;
