package vn.thanhdong.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.thanhdong.language.Phrase;

/** The shape that a kind of pack must have: a JSON Schema of the software, never of the folder that replaces packs. */
final class PackSchema {

    private static final Map<String, PackSchema> KNOWN = new ConcurrentHashMap<>();

    private final Schema schema;

    private PackSchema(Schema schema) {
        this.schema = schema;
    }

    /** The schema of that kind, such as {@code procedure}. */
    static PackSchema of(String kind) {
        return KNOWN.computeIfAbsent(kind, PackSchema::load);
    }

    /** What does not fit, with the place of each. */
    List<CatalogueError> check(PackFile pack) {
        return schema
                .validate(pack.tree(), context -> context.executionConfig(config -> config.locale(Locale.ENGLISH)))
                .stream()
                .map(error -> pack.error(place(error), message(error)))
                .distinct()
                .toList();
    }

    private static PackSchema load(String kind) {
        String text = PackSource.ofClassPath()
                .read("schema/" + kind + ".schema.json")
                .orElseThrow(() -> new IllegalStateException("There is no schema for packs of the kind " + kind));
        return new PackSchema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON));
    }

    private static String place(Error error) {
        String pointer = pointer(error.getInstanceLocation());
        return error.getKeyword().equals("additionalProperties") && error.getProperty() != null
                ? PackFile.pointer(pointer, error.getProperty())
                : pointer;
    }

    private static String pointer(NodePath path) {
        String pointer = "";
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = PackFile.pointer(pointer, String.valueOf(path.getElement(i)));
        }
        return pointer;
    }

    private Phrase message(Error error) {
        String found = String.valueOf(error.getInstanceNode());
        return switch (error.getKeyword()) {
            case "additionalProperties" -> {
                String fields = String.join(", ", knownFields(error));
                yield new Phrase(
                        "Không có trường “" + error.getProperty() + "” ở đây; các trường được dùng: " + fields,
                        "The field '" + error.getProperty() + "' is unknown here; expected one of " + fields);
            }
            case "required" ->
                new Phrase(
                        "Thiếu trường “" + error.getProperty() + "”",
                        "The field '" + error.getProperty() + "' is missing here");
            case "enum" ->
                new Phrase(
                        "Phải là một trong các giá trị " + error.getSchemaNode() + ", nhưng là " + found,
                        "Expected one of " + error.getSchemaNode() + ", found " + found);
            case "pattern" ->
                new Phrase(
                        "Phải có dạng " + error.getSchemaNode() + ", nhưng là " + found,
                        "Expected a text of the shape " + error.getSchemaNode() + ", found " + found);
            case "type" ->
                new Phrase(
                        "Phải thuộc kiểu " + error.getSchemaNode() + ", nhưng là " + shortened(found),
                        "Found " + shortened(found) + ": " + error.getMessage());
            case "minimum", "minLength", "minItems" ->
                new Phrase(
                        "Ít nhất phải là " + error.getSchemaNode() + ", nhưng là " + shortened(found),
                        "Found " + shortened(found) + ": " + error.getMessage());
            case "maximum", "maxLength", "maxItems" ->
                new Phrase(
                        "Nhiều nhất là " + error.getSchemaNode() + ", nhưng là " + shortened(found),
                        "Found " + shortened(found) + ": " + error.getMessage());
            default ->
                new Phrase(
                        "Giá trị không hợp lệ: " + shortened(found),
                        "Found " + shortened(found) + ": " + error.getMessage());
        };
    }

    /** The names that the violated part of the schema knows. */
    private List<String> knownFields(Error error) {
        String keyword = pointer(error.getSchemaLocation().getFragment());
        String part = keyword.substring(0, Math.max(0, keyword.lastIndexOf('/')));
        return List.copyOf(schema.getSchemaNode().at(part + "/properties").propertyNames());
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
