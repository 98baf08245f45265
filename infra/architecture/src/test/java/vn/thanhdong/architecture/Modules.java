package vn.thanhdong.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The compiled modules of the house, read from their folders and not from the class path, so that it is known which
 * module a class belongs to and that no jar of somebody else is judged.
 *
 * @param classes folder of compiled classes by module
 */
record Modules(Map<String, Path> classes) {

    private static final int DEEPEST_MODULE = 3;

    /** Every module of this repository that has compiled classes. */
    static Modules ofThisHouse() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("infra/architecture/pom.xml"))) {
            root = root.getParent();
        }
        Path house = root;
        try (Stream<Path> poms = Files.find(root, DEEPEST_MODULE, (path, attributes) -> path.endsWith("pom.xml"))) {
            return new Modules(poms.map(Path::getParent)
                    .filter(module -> Files.isDirectory(classesOf(module)))
                    .collect(Collectors.toMap(module -> house.relativize(module).toString(), Modules::classesOf)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JavaClasses all() {
        return new ClassFileImporter().importPaths(List.copyOf(classes.values()));
    }

    /** Packages that stand in more than one module, with those modules. */
    Map<String, Set<String>> shared() {
        Map<String, Set<String>> modules = new TreeMap<>();
        classes.forEach((module, folder) -> packages(folder)
                .forEach(one ->
                        modules.computeIfAbsent(one, any -> new TreeSet<>()).add(module)));
        modules.values().removeIf(in -> in.size() < 2);
        return modules;
    }

    private static Set<String> packages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> folder.relativize(file.getParent()).toString().replace('/', '.'))
                    .filter(name -> !name.isEmpty() && !name.startsWith("META-INF"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classesOf(Path module) {
        return module.resolve("target/classes");
    }
}
