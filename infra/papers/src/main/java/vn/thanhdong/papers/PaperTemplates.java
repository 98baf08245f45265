package vn.thanhdong.papers;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thanhdong.catalogue.CatalogueError;
import vn.thanhdong.catalogue.CatalogueException;
import vn.thanhdong.catalogue.PackSource;

/**
 * The templates of all papers, read once and checked before anything is printed: each is there, is Mustache, asks only
 * for what there is, and makes a well-formed page.
 */
final class PaperTemplates {

    /** Parts that the papers are made of; what they ask for differs by the paper. */
    private static final Set<String> PARTS = Set.of("style", "agency", "nation", "dated", "foot", "sign-block");

    /** One of a list of texts. */
    private static final String ITSELF = ".";

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final PackSource source;
    private final Map<String, Template> templates = new HashMap<>();
    private final List<CatalogueError> errors = new ArrayList<>();

    /**
     * @param source where they are read from, as {@code papers/<name>.html}
     * @throws CatalogueException naming file, line and field for every error found
     */
    PaperTemplates(PackSource source) {
        this.source = source;
        Set<String> any = PaperFields.BY_TEMPLATE.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        PARTS.forEach(part -> check(part, any));
        refuseErrors();
        PaperFields.BY_TEMPLATE.forEach(this::check);
        refuseErrors();
        PaperFields.BY_TEMPLATE.forEach(this::checkPage);
        refuseErrors();
    }

    Template get(String name) {
        return Objects.requireNonNull(templates.get(name), name);
    }

    private void check(String name, Set<String> fields) {
        String text = source.read(file(name)).orElse("");
        if (text.isBlank()) {
            errors.add(new CatalogueError(file(name), 1, 1, "There is no such template, or nothing is in it"));
            return;
        }
        try {
            Template template = compile(text);
            template.visit(new FieldsAskedFor(name, text, fields));
            templates.put(name, template);
        } catch (MustacheException broken) {
            String message = String.valueOf(broken.getMessage());
            Matcher line = LINE.matcher(message);
            errors.add(new CatalogueError(file(name), line.find() ? Integer.parseInt(line.group(1)) : 1, 1, message));
        }
    }

    /** With something in every field, so that no part of it is left out. */
    private void checkPage(String name, Set<String> fields) {
        Map<String, String> words = fields.stream().collect(Collectors.toMap(field -> field, field -> "x"));
        WellFormed.complaint(get(name).execute(words))
                .ifPresent(complaint -> errors.add(
                        new CatalogueError(file(name), 1, 1, "No well-formed page comes of it: " + complaint)));
    }

    private Template compile(String text) {
        return Mustache.compiler()
                .withLoader(part -> new StringReader(source.read(file(part)).orElse("")))
                .defaultValue("")
                .emptyStringIsFalse(true)
                .compile(text);
    }

    private static String file(String name) {
        return "papers/" + name + ".html";
    }

    private void refuseErrors() {
        if (!errors.isEmpty()) {
            throw new CatalogueException(errors);
        }
    }

    /** Complains of each field and part that there is not. */
    private final class FieldsAskedFor implements Mustache.Visitor {

        private final String name;
        private final String text;
        private final Set<String> fields;

        FieldsAskedFor(String name, String text, Set<String> fields) {
            this.name = name;
            this.text = text;
            this.fields = fields;
        }

        @Override
        public void visitText(String words) {
            // what stands between the fields may be anything
        }

        @Override
        public void visitVariable(String field) {
            known(field);
        }

        @Override
        public boolean visitSection(String field) {
            known(field);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String field) {
            known(field);
            return true;
        }

        @Override
        public boolean visitInclude(String part) {
            if (!PARTS.contains(part)) {
                complain(part, "There is no part " + part + "; known are " + new TreeSet<>(PARTS));
            }
            return false;
        }

        private void known(String field) {
            if (!field.equals(ITSELF) && !fields.contains(field)) {
                complain(field, "There is no field " + field + "; known are " + new TreeSet<>(fields));
            }
        }

        private void complain(String asked, String message) {
            Matcher place = Pattern.compile("\\{\\{\\{?\\s*[#^/&>]?\\s*" + Pattern.quote(asked) + "\\s*}")
                    .matcher(text);
            int at = place.find() ? place.start() : 0;
            String before = text.substring(0, at);
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            errors.add(new CatalogueError(file(name), line, at - before.lastIndexOf('\n'), message));
        }
    }
}
