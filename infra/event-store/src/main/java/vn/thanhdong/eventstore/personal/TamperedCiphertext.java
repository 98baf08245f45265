package vn.thanhdong.eventstore.personal;

/** A ciphertext does not belong where it stands: it was moved, changed, or made with another key. */
public final class TamperedCiphertext extends RuntimeException {

    TamperedCiphertext(String[] boundTo, Throwable cause) {
        super("Ciphertext does not belong to " + String.join(" / ", boundTo), cause);
    }
}
