package vn.thanhdong.procedures.projection;

/** The keyed hashes by which identity numbers and phones are found exactly. The same as those in the events. */
public interface NumberHashes {

    /** Of an identity number or tax code. */
    String identityNumber(String number);

    /** Of a phone number. */
    String phone(String number);
}
