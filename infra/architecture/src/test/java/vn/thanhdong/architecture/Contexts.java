package vn.thanhdong.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Which context a class belongs to, and in which role. */
final class Contexts {

    private static final Set<String> CONTEXTS = Set.of(
            "territory",
            "procedures",
            "incidents",
            "inspections",
            "sensors",
            "security",
            "directives",
            "registries",
            "indicators",
            "history",
            "search",
            "notices",
            "access",
            "reception",
            "erasure");
    private static final Set<String> INNER = Set.of("model", "projection", "ui");

    private Contexts() {}

    /** The part of the package that names the context; empty for what belongs to none. */
    static Optional<String> context(JavaClass type) {
        return Arrays.stream(type.getPackageName().split("\\."))
                .filter(CONTEXTS::contains)
                .findFirst();
    }

    private static boolean isInner(JavaClass type) {
        return Arrays.stream(type.getPackageName().split("\\.")).anyMatch(INNER::contains);
    }

    /** The asker's scope is applied in one place, and is part of every query of every context. */
    private static boolean isScope(JavaClass type, JavaClass target) {
        return target.getPackageName().equals("vn.thanhdong.access.projection")
                && type.getPackageName().endsWith(".projection");
    }

    static SliceAssignment byContext() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return context(type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
            }

            @Override
            public String getDescription() {
                return "contexts";
            }
        };
    }

    /** One context sees of another its events, commands, queries and values. */
    static ArchCondition<JavaClass> leaveAloneTheInsideOfOthers() {
        return new ArchCondition<>("leave alone the model, the projection and the pages of another context") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<String> own = context(type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    Optional<String> other = context(target);
                    boolean foreign = own.isPresent() && other.isPresent() && !own.equals(other);
                    if (foreign && isInner(target) && !isScope(type, target)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
