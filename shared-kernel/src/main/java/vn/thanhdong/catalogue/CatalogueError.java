package vn.thanhdong.catalogue;

import vn.thanhdong.language.Phrase;

/**
 * Something wrong in a pack.
 *
 * @param file the pack's name within the catalogue
 * @param line from 1
 * @param column from 1
 * @param field where in the pack, with numbers from 1 for the entries of a list, such as {@code steps/1/role}; empty for
 *     the pack as a whole
 * @param words what was expected there, and what was found
 */
public record CatalogueError(String file, int line, int column, String field, Phrase words) {

    /** An error whose words are for who operates the system. */
    public CatalogueError(String file, int line, int column, String message) {
        this(file, line, column, "", new Phrase(message, message));
    }

    /** What was expected there, and what was found, in English. */
    public String message() {
        return words.en();
    }

    @Override
    public String toString() {
        return file + ", line " + line + ", column " + column + (field.isEmpty() ? "" : ", field " + field) + ": "
                + message();
    }
}
