package vn.thanhdong.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** The rules of the house plan. Each is proved on the house and seen to fail on a small broken one. */
final class HouseRules {

    private static final String[] EVENTS = {"vn.thanhdong.*..event.."};
    private static final String[] COMMAND_SIDE = {
        "vn.thanhdong..command..", "vn.thanhdong..model..", "vn.thanhdong.commandservice.."
    };
    private static final String[] QUERY_SIDE = {
        "vn.thanhdong..query..", "vn.thanhdong..projection..", "vn.thanhdong.queryservice.."
    };
    private static final String[] ELASTICSEARCH = {"co.elastic..", "org.elasticsearch..", "org.apache.lucene.."};
    private static final String[] JDBC = {"java.sql..", "javax.sql..", "org.springframework.jdbc.."};

    /** What measures the engines themselves may touch each of them. */
    private static final String MEASURES = "vn.thanhdong.benchmarks..";

    static final ArchRule PAGES_KNOW_NO_EVENT_AND_NO_INSIDE = noClasses()
            .that()
            .resideInAPackage("vn.thanhdong..ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(EVENTS)
                    .or(resideInAnyPackage(
                            "vn.thanhdong..model..", "vn.thanhdong..projection..", "vn.thanhdong.eventstore.."))
                    .or(resideInAnyPackage(ELASTICSEARCH))
                    .or(resideInAnyPackage(JDBC)))
            .because("a page asks commands and queries, and nothing else");

    static final ArchRule COMMAND_SIDE_DOES_NOT_ASK = noClasses()
            .that()
            .resideInAnyPackage(COMMAND_SIDE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(QUERY_SIDE))
            .because("only events cross between the two sides");

    static final ArchRule QUERY_SIDE_DOES_NOT_DECIDE = noClasses()
            .that()
            .resideInAnyPackage(QUERY_SIDE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(COMMAND_SIDE))
            .because("only events cross between the two sides");

    static final ArchRule CONTEXTS_KEEP_THEIR_INSIDE = classes().should(Contexts.leaveAloneTheInsideOfOthers());

    static final ArchRule CONTEXTS_ARE_FREE_OF_CYCLES =
            slices().assignedFrom(Contexts.byContext()).should().beFreeOfCycles();

    static final ArchRule MESSAGES_ARE_PLAIN = classes()
            .that()
            .resideInAnyPackage("vn.thanhdong.*..event..", "vn.thanhdong.*..command..", "vn.thanhdong.*..query..")
            .and()
            .doNotHaveSimpleName("package-info")
            // what nobody outside can see says nothing to anybody
            .and()
            .doNotHaveModifier(JavaModifier.PRIVATE)
            .should(beRecordsOrSealedOrConstants());

    static final ArchRule AXON_STAYS = engineStays(
            new String[] {"org.axonframework.."},
            "vn.thanhdong..command..", // for one annotation, see below
            "vn.thanhdong..model..",
            "vn.thanhdong..projection..",
            "vn.thanhdong.commandservice..",
            "vn.thanhdong.queryservice..",
            "vn.thanhdong.eventstore..",
            "vn.thanhdong.standalone..",
            "vn.thanhdong.process..",
            "vn.thanhdong..ui.."); // for its gateways, see below

    static final ArchRule PAGES_SEND_AND_ASK_AND_NO_MORE = noClasses()
            .that()
            .resideInAPackage("vn.thanhdong..ui..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.axonframework..")
                    .and(resideOutsideOfPackages(
                            "org.axonframework.commandhandling..",
                            "org.axonframework.queryhandling..",
                            "org.axonframework.messaging..")));

    static final ArchRule COMMANDS_NAME_THEIR_AGGREGATE_AND_NO_MORE = noClasses()
            .that()
            .resideInAPackage("vn.thanhdong..command..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.axonframework..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("TargetAggregateIdentifier"))));

    static final ArchRule ELASTICSEARCH_STAYS = engineStays(
            ELASTICSEARCH,
            "vn.thanhdong..projection..",
            "vn.thanhdong.queryservice..",
            "vn.thanhdong.engines..",
            "vn.thanhdong.embedded.elasticsearch..",
            "org.elasticsearch.plugins");

    static final ArchRule JDBC_STAYS = engineStays(
            JDBC,
            "vn.thanhdong.eventstore..",
            "vn.thanhdong.commandservice..",
            "vn.thanhdong.queryservice..",
            "vn.thanhdong.projection..",
            "vn.thanhdong.engines..",
            "vn.thanhdong.backup..",
            "vn.thanhdong.audit..",
            "vn.thanhdong.process..",
            "vn.thanhdong.standalone..");

    static final ArchRule VAADIN_STAYS = engineStays(new String[] {"com.vaadin.."}, "vn.thanhdong..ui..");

    static final ArchRule NULL_IS_MARKED = classes()
            .that(resideOutsideOfPackages("org.elasticsearch.."))
            .should(new ArchCondition<>("stand in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " is not null-marked"));
                    }
                }
            });

    /** Two threads of the query side wait for an engine that is away, and who measures waits between two looks. */
    static final ArchRule NOBODY_SLEEPS = noClasses()
            .that()
            .resideOutsideOfPackages("vn.thanhdong.projection.running", "vn.thanhdong.benchmarks..")
            .should()
            .accessTargetWhere(access(
                    "Thread.sleep",
                    access -> access.getTargetOwner().isEquivalentTo(Thread.class)
                            && access.getName().equals("sleep")));

    static final ArchRule NAMES_ARE_THE_FIELDS_WORDS =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base|Common)(\\$.*)?");

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .accessTargetWhere(access(
                    "now() without a Clock",
                    access -> access.getTargetOwner().getPackageName().equals("java.time")
                            && access.getName().equals("now")
                            && !takesClock(access)));

    private HouseRules() {}

    private static ArchRule engineStays(String[] engine, String... allowed) {
        return noClasses()
                .that(resideOutsideOfPackages(allowed).and(resideOutsideOfPackages(MEASURES)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(engine))
                .because("values, policies and messages know no engine");
    }

    private static boolean isStatic(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.STATIC);
    }

    private static DescribedPredicate<JavaAccess<?>> access(String description, Predicate<JavaAccess<?>> test) {
        return DescribedPredicate.describe(description, test);
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaClass> beRecordsOrSealedOrConstants() {
        return new ArchCondition<>("be records, sealed interfaces, enums or words alone") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean plain = type.isRecord()
                        || type.isEnum()
                        || (type.isInterface() && type.reflect().isSealed());
                boolean words = type.getModifiers().contains(JavaModifier.FINAL)
                        && type.getFields().stream().allMatch(HouseRules::isStatic)
                        && type.getMethods().stream().allMatch(HouseRules::isStatic);
                if (!plain && !words) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is none of them"));
                }
            }
        };
    }
}
