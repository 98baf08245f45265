package vn.thanhdong.engines;

/** One engine as a child process: how it is started and how it is stopped. */
interface Child {

    /** Its name as people know it. */
    String engine();

    /**
     * Starts it and returns when it answers.
     *
     * @throws EngineException if it does not; then no process of it is left running
     */
    Process start();

    /** Ends it so that nothing is lost, and returns when it has ended. */
    void stop(Process process);
}
