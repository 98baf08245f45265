package vn.thanhdong.procedures.ui.imports;

/**
 * How far an import has come, in lines.
 *
 * @param lines read so far, without the header
 * @param total of the file; 0 while unknown
 */
public record ImportProgress(long lines, long accepted, long unchanged, long rejected, long total) {}
