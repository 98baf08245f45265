package vn.thanhdong.standalone.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Names as they are met in the north of Vietnam. */
final class Names {

    private record Name(String text, int weight) {}

    private final Map<String, Weighted<Name>> sections = new LinkedHashMap<>();

    Names() {
        var names = new LinkedHashMap<String, List<Name>>();
        String section = "";
        for (String line : Resource.text("names.txt").lines().toList()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                List<Name> those = names.computeIfAbsent(section, any -> new ArrayList<>());
                for (String entry : line.split(",", -1)) {
                    String stripped = entry.strip();
                    int space = stripped.lastIndexOf(' ');
                    those.add(new Name(stripped.substring(0, space), Integer.parseInt(stripped.substring(space + 1))));
                }
            }
        }
        names.forEach((name, those) -> sections.put(name, new Weighted<>(those, Name::weight)));
    }

    String person(SplittableRandom random, boolean female) {
        String of = female ? "female" : "male";
        return pick("family", random) + " " + pick("middle-" + of, random) + " " + pick("given-" + of, random);
    }

    String business(SplittableRandom random) {
        return pick("business-kind", random) + " " + pick("business-line", random) + " "
                + pick("business-name", random);
    }

    private String pick(String section, SplittableRandom random) {
        Weighted<Name> names = sections.get(section);
        if (names == null) {
            throw new IllegalStateException("demo/names.txt has no section " + section);
        }
        return names.pick(random).text();
    }
}
