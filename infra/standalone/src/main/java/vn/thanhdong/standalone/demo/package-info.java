/** A province to try things on: tables of dossiers that nobody has filed, made from fixed seeds, and how they go on. */
@NullMarked
package vn.thanhdong.standalone.demo;

import org.jspecify.annotations.NullMarked;
