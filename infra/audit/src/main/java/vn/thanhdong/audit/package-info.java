/**
 * The auditor's command line, which needs no running system: compares recorded events with the published log, and derives
 * dossiers and figures from them again, by the same functions as the system.
 */
@NullMarked
package vn.thanhdong.audit;

import org.jspecify.annotations.NullMarked;
