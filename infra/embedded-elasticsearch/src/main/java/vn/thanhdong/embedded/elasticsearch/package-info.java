/** A real Elasticsearch node in a JVM of its own, started from Maven artifacts instead of a distribution. */
@NullMarked
package vn.thanhdong.embedded.elasticsearch;

import org.jspecify.annotations.NullMarked;
