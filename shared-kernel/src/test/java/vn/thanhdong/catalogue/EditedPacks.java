package vn.thanhdong.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The packs that come with the software, some of them edited. */
final class EditedPacks implements PackSource {

    private final PackSource original = PackSource.ofClassPath();
    private final Map<String, String> edited = new HashMap<>();

    /** Replaces the first occurrence of a text, which must be there. */
    EditedPacks replace(String pack, String text, String by) {
        String before = read(pack).orElseThrow();
        int at = before.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException(pack + " does not contain " + text);
        }
        edited.put(pack, before.substring(0, at) + by + before.substring(at + text.length()));
        return this;
    }

    EditedPacks append(String pack, String text) {
        edited.put(pack, read(pack).orElseThrow() + text);
        return this;
    }

    /** The line on which a text of a pack stands, from 1. */
    int lineOf(String pack, String text) {
        String all = read(pack).orElseThrow();
        return 1
                + (int) all.substring(0, all.indexOf(text))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    @Override
    public Optional<String> read(String name) {
        return Optional.ofNullable(edited.get(name)).or(() -> original.read(name));
    }
}
