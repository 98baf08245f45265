/** What may be known about procedures and dossiers. */
@NullMarked
package vn.thanhdong.procedures.query;

import org.jspecify.annotations.NullMarked;
