package vn.thanhdong.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code --name=value}, {@code --name value} or {@code --name}, in any order.
 *
 * @param values by name; empty where none was given
 */
record Arguments(Map<String, String> values) {

    static Arguments of(List<String> arguments, String... known) {
        Map<String, String> values = new HashMap<>();
        int i = 0;
        while (i < arguments.size()) {
            String argument = arguments.get(i);
            i++;
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (!Set.of(known).contains(name)) {
                throw BackupProblem.ARGUMENT_UNKNOWN.with(argument, String.join(", ", known));
            }
            String value = equals < 0 ? "" : argument.substring(equals + 1);
            if (equals < 0 && i < arguments.size() && !arguments.get(i).startsWith("--")) {
                value = arguments.get(i);
                i++;
            }
            values.put(name, value);
        }
        return new Arguments(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** @throws BackupException if the name stands there without a value */
    Optional<String> text(String name) {
        Optional<String> value = Optional.ofNullable(values.get(name));
        if (value.filter(String::isBlank).isPresent()) {
            throw BackupProblem.ARGUMENT_MISSING.with(name);
        }
        return value;
    }

    Optional<Path> folder(String name) {
        try {
            return text(name).map(text -> Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw BackupProblem.ARGUMENT_MISSING.with(name);
        }
    }

    Path requiredFolder(String name) {
        return folder(name).orElseThrow(() -> BackupProblem.ARGUMENT_MISSING.with(name));
    }
}
