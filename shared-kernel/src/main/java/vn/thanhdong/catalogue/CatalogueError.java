package vn.thanhdong.catalogue;

/**
 * Something wrong in a pack.
 *
 * @param file the pack's name within the catalogue
 * @param line from 1
 * @param column from 1
 * @param message what was expected there, and what was found
 */
public record CatalogueError(String file, int line, int column, String message) {

    @Override
    public String toString() {
        return file + ", line " + line + ", column " + column + ": " + message;
    }
}
