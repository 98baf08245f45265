package vn.thanhdong.procedures.ui.imports;

import vn.thanhdong.language.Phrase;

/**
 * A line that was not taken in.
 *
 * @param line in the file, from 1, the header included
 * @param column name of the column; empty when it concerns the whole line
 * @param reason what is wrong and how to mend it
 */
public record RejectedLine(long line, String column, Phrase reason) {}
