package vn.thanhdong.procedures;

/**
 * A document that was handed in. Its own file name may name people and is not kept here.
 *
 * @param documentId the procedure's required document that it answers, or {@code other}
 * @param sha256 hash of the stored, encrypted content, lower-case hexadecimal: its address in the file store
 * @param mediaType sniffed from the content
 * @param size plain content in bytes
 */
public record Attachment(String documentId, String sha256, String mediaType, long size) {}
