package vn.thanhdong.notices.projection;

/**
 * How far somebody has read their notices in the pages.
 *
 * @param person opaque id
 * @param readUpTo place in the log of all events; what stands there and before it is read
 */
record ReaderDocument(String person, long readUpTo) {}
