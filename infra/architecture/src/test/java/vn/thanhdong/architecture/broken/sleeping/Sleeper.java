package vn.thanhdong.architecture.broken.sleeping;

/** Hopes that a second is enough. */
class Sleeper {
    void rest() throws InterruptedException {
        Thread.sleep(1_000);
    }
}
