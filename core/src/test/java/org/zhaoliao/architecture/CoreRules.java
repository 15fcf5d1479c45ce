package org.zhaoliao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zhaoliao.revision.Aggregates;

/** The rules that hold the core together; docs/decisions/0001-hexagon-and-floors.md says why. */
final class CoreRules {

    private static final String BASE = "org.zhaoliao.";
    private static final int LARGEST_PORT = 6;
    private static final Set<String> HIDDEN_CALLS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID");

    /** The floors, lowest first: a package imports only from floors below its own. */
    static final List<Set<String>> FLOORS = List.of(
            Set.of("reason"),
            Set.of("calendar", "place", "identity"),
            Set.of("rule", "tally"),
            Set.of("lifecycle", "policy", "revision"),
            Set.of("person", "command", "draw"),
            Set.of("caregiver", "circumstances"),
            Set.of("assessment", "eligibility"),
            Set.of("inquiry", "support"),
            Set.of("payment"),
            Set.of("discovery", "determination", "impact"),
            Set.of("agreement", "termination"),
            Set.of("problem", "continuation", "survey"),
            Set.of("visit"),
            Set.of("tier", "visitcheck"),
            Set.of("planning"),
            Set.of("oversight", "complaint"),
            Set.of("risk", "mentalhealth"),
            Set.of("casefile"),
            Set.of("worklist", "ledger", "quality"),
            Set.of("census"),
            Set.of("store"),
            Set.of("memory", "usecase"));

    private CoreRules() {}

    static ArchRule floors() {
        return classes()
                .should(condition(
                        "import only from lower floors",
                        (type, events) -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
                            int from = floor(dependency.getOriginClass());
                            int to = floor(dependency.getTargetClass());
                            boolean samePackage =
                                    concept(dependency.getOriginClass()).equals(concept(dependency.getTargetClass()));
                            if (to >= from && !samePackage) {
                                events.accept(dependency.getDescription());
                            }
                        })));
    }

    static ArchRule pure() {
        return classes()
                .that(are("not readers of this jar's own tables", type -> !reader(type)))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang",
                        "java.lang.invoke",
                        "java.util..",
                        "java.time..",
                        "java.math",
                        "java.text",
                        "java.security",
                        "java.nio.charset",
                        "org.jspecify..",
                        "com.google.common..",
                        "org.zhaoliao..");
    }

    static ArchRule noHiddenInput() {
        return noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads a clock, or draws at random without a seed", CoreRules::hidden));
    }

    static ArchRule noGuavaInPublicSignatures() {
        return classes()
                .that()
                .arePublic()
                .should(condition(
                        "show no Guava type in a public signature",
                        (type, events) -> type.getCodeUnits().stream()
                                .filter(unit -> !unit.getModifiers().contains(JavaModifier.PRIVATE))
                                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(unit -> Stream.concat(
                                                Stream.of(unit.getRawReturnType()),
                                                unit.getRawParameterTypes().stream())
                                        .anyMatch(raw -> raw.getPackageName().startsWith("com.google")))
                                .forEach(unit -> events.accept(unit.getFullName()))));
    }

    static ArchRule smallPorts() {
        return classes()
                .that()
                .areInterfaces()
                .and()
                .areAssignableTo(Aggregates.class)
                .should(condition("have few methods", (type, events) -> {
                    int methods = type.getMethods().size();
                    if (methods > LARGEST_PORT) {
                        events.accept(type.getName() + " has " + methods + " methods");
                    }
                }));
    }

    static ArchRule names() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?")
                .orShould()
                .resideInAnyPackage("..common..", "..shared..", "..util..");
    }

    static ArchRule noStaticState() {
        return fields().that().areStatic().should().beFinal();
    }

    private static boolean hidden(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean plain = call.getTarget().getRawParameterTypes().isEmpty();
        return (owner.startsWith("java.time") && name.equals("now") && plain)
                || HIDDEN_CALLS.contains(owner + "." + name)
                || (owner.equals("java.util.Collections")
                        && name.equals("shuffle")
                        && call.getTarget().getRawParameterTypes().size() == 1);
    }

    private static boolean reader(JavaClass type) {
        return Set.of("org.zhaoliao.policy.NationalPolicy", "org.zhaoliao.calendar.AnnouncedDays")
                .contains(type.getName());
    }

    private static int floor(JavaClass type) {
        String concept = concept(type);
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(concept)) {
                return i;
            }
        }
        return -1;
    }

    static String concept(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE) ? name.substring(BASE.length()) : "";
    }

    private static DescribedPredicate<JavaClass> are(
            String description, java.util.function.Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }
}
