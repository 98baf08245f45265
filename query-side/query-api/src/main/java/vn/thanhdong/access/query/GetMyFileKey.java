package vn.thanhdong.access.query;

import vn.thanhdong.query.Question;

/**
 * The key of a file of the asker's own: of one that they hand in, or of a form that they have begun.
 *
 * @param file name of the file among those of the asker
 */
public record GetMyFileKey(String file) implements Question<FileKey> {

    @Override
    public Class<FileKey> answer() {
        return FileKey.class;
    }
}
