/** Starts, watches and stops the engines, PostgreSQL and Elasticsearch, as child processes on loopback. */
@NullMarked
package vn.thanhdong.engines;

import org.jspecify.annotations.NullMarked;
