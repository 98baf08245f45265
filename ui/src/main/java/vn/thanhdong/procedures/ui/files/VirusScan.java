package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.util.Optional;

/** Looks for harmful contents in what people upload, before any of it is kept. */
@FunctionalInterface
interface VirusScan {

    /** Where no scanner is named: everything passes. */
    VirusScan OFF = content -> Optional.empty();

    /**
     * What was found.
     *
     * @param content in the clear, whole
     * @return the scanner's name of the harm; empty when there is none
     * @throws IOException the scanner did not answer: nobody knows, and the content is not to be kept
     */
    Optional<String> found(byte[] content) throws IOException;

    /** @throws IOException it does not answer */
    default void requireThere() throws IOException {}
}
