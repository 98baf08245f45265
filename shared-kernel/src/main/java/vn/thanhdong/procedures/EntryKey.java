package vn.thanhdong.procedures;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an answer of a repeated part stands among the answers of a form: {@code members[0].memberName}. Ids of a pack have
 * neither brackets nor full stops, so that no other answer can be taken for one.
 *
 * @param group id of the repeating section
 * @param entry which entry, from 0 to 999
 * @param field id of the field in the pack
 */
public record EntryKey(String group, int entry, String field) {

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** One spelling for each number: an entry cannot be sent twice under two keys. */
    private static final Pattern SHAPE = Pattern.compile("(" + ID + ")\\[(0|[1-9][0-9]{0,2})]\\.(" + ID + ")");

    private static final int MOST = 999;

    public EntryKey {
        if (!ID.matcher(group).matches() || !ID.matcher(field).matches() || entry < 0 || entry > MOST) {
            throw new IllegalArgumentException(group + "[" + entry + "]." + field);
        }
    }

    /** Empty for the answer of a part that is asked once. */
    public static Optional<EntryKey> parse(String key) {
        Matcher parts = SHAPE.matcher(key);
        return parts.matches()
                ? Optional.of(new EntryKey(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    /** Id that the field has in the pack, whether it stands in an entry or not. */
    public static String fieldOf(String key) {
        return parse(key).map(EntryKey::field).orElse(key);
    }

    /** As it stands in {@link FormContent}. */
    @Override
    public String toString() {
        return group + "[" + entry + "]." + field;
    }
}
