/** The store on PostgreSQL. */
@NullMarked
package vn.thanhdong.eventstore.jdbc;

import org.jspecify.annotations.NullMarked;
