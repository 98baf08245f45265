package vn.thanhdong.procedures;

/** What a field of a form takes. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    NUMBER,
    DATE,
    CHOICE,
    PHONE,
    EMAIL,
    IDENTITY_NUMBER,
    ADDRESS,
    AREA,
    FILE,
    BOOLEAN,
    MONEY
}
