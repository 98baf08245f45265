package vn.thanhdong.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thanhdong.language.Phrase;

/** A pack as a tree that knows on which line each of its nodes stands. Places are JSON pointers. */
final class PackFile {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String name;
    private final Map<String, TokenStreamLocation> locations = new HashMap<>();
    private final JsonNode tree;

    private PackFile(String name, String text) {
        this.name = name;
        try (JsonParser parser = YAML.createParser(text)) {
            parser.nextToken();
            tree = node(parser, "");
        } catch (JacksonException broken) {
            throw new CatalogueException(List.of(at(
                    broken.getLocation(),
                    "",
                    new Phrase(
                            "Tệp không phải là YAML hợp lệ: " + sentences(broken.getOriginalMessage()),
                            "This is not YAML: " + sentences(broken.getOriginalMessage())))));
        }
    }

    /** @throws CatalogueException when it is not YAML */
    static PackFile parse(String name, String text) {
        return new PackFile(name, text);
    }

    String name() {
        return name;
    }

    JsonNode tree() {
        return tree;
    }

    /** An error at that place, or at the nearest place around it that stands in the file. */
    CatalogueError error(String pointer, String message) {
        return error(pointer, new Phrase(message, message));
    }

    /** The same in both languages, for whoever uploads a pack on a page. */
    CatalogueError error(String pointer, Phrase words) {
        String place = pointer;
        while (!locations.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return at(locations.get(place), field(pointer), words);
    }

    /** The line on which that place stands, from 1. */
    int line(String pointer) {
        return error(pointer, "").line();
    }

    static String pointer(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private JsonNode node(JsonParser parser, String pointer) {
        locations.putIfAbsent(pointer, parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        if (token == null) {
            return NODES.nullNode();
        }
        return switch (token) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonParser parser, String pointer) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String place = pointer(pointer, key);
            if (object.has(key)) {
                throw new CatalogueException(List.of(at(
                        parser.currentTokenLocation(),
                        field(place),
                        new Phrase(
                                "Trường “" + key + "” xuất hiện hai lần ở đây",
                                "The field '" + key + "' stands here twice"))));
            }
            locations.put(place, parser.currentTokenLocation());
            parser.nextToken();
            object.set(key, node(parser, place));
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, String pointer) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(parser, pointer + "/" + array.size()));
        }
        return array;
    }

    private CatalogueError at(@Nullable TokenStreamLocation location, String field, Phrase words) {
        return location == null
                ? new CatalogueError(name, 1, 1, field, words)
                : new CatalogueError(
                        name, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), field, words);
    }

    /** The pointer as people count: without its slash, entries of lists from 1. */
    private static String field(String pointer) {
        return Arrays.stream(pointer.split("/", -1))
                .skip(1)
                .map(part -> part.matches("[0-9]{1,6}") ? Integer.toString(Integer.parseInt(part) + 1) : part)
                .collect(joining("/"));
    }

    /** The sentences of the parser without the excerpts of the file that it draws between them. */
    private static String sentences(String message) {
        return message.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(joining(", "));
    }
}
