package vn.thanhdong.procedures.model;

/** Keyed hashes by which a person is found again without anything readable being stored. */
public interface PersonHashes {

    /** Of an identity number or tax code, as typed; empty for an empty text. */
    String identity(String number);

    /** Of a phone number in national form; empty for an empty text. */
    String phone(String number);

    /** Of any other personal value, exactly as it is. */
    String value(String text);
}
