package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Looks for harmful contents in what people upload, before it is kept. */
@FunctionalInterface
interface VirusScan {

    /** Where no scanner is named: everything passes. */
    VirusScan OFF = content -> Optional.empty();

    /**
     * What was found.
     *
     * @param content in the clear; read to its end unless the answer is known before
     * @return the scanner's name of the harm; empty when there is none
     * @throws IOException the scanner did not answer, or the content cannot be read: nobody knows, and the content is not to be kept
     */
    Optional<String> found(InputStream content) throws IOException;

    /** @throws IOException it does not answer */
    default void requireThere() throws IOException {}
}
