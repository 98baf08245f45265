package vn.thanhdong.backup;

/**
 * One file of a backup.
 *
 * @param path relative to the backup's folder, with /
 * @param size in bytes
 * @param sha256 of its bytes, hexadecimal
 */
record StoredFile(String path, long size, String sha256) {}
