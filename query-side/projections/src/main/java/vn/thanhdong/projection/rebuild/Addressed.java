package vn.thanhdong.projection.rebuild;

import vn.thanhdong.projection.RecordedEvent;

/** An event and the document that it changes. */
record Addressed(String documentId, RecordedEvent event) {}
