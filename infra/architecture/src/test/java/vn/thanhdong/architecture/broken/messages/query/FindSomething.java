package vn.thanhdong.architecture.broken.messages.query;

/** Anybody may add one. */
interface FindSomething {}
