/**
 * The verifiable log of a store on PostgreSQL: who follows the positions and adds them to the tree, who signs and
 * publishes, and who compares the store with it.
 */
@NullMarked
package vn.thanhdong.eventstore.log;

import org.jspecify.annotations.NullMarked;
