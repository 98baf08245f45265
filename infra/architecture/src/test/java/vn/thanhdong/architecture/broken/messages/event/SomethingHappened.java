package vn.thanhdong.architecture.broken.messages.event;

/** An event that could change. */
class SomethingHappened {
    String what = "";
}
