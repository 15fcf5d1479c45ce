package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.testkit.BrokenStoreSuite.Setting;
import org.zhaoliao.testkit.report.Declarable;

@DisplayName("A store that breaks a promise does not pass")
class BrokenStoresTest {

    private static final List<Fault> FAULTS = Stream.of(
                    BrokenWrites.all(),
                    BrokenKeys.all(),
                    BrokenLists.all(),
                    BrokenPast.all(),
                    BrokenTransactions.all(),
                    BrokenReads.all(),
                    BrokenValues.all(),
                    BrokenFields.all(),
                    BrokenTimes.all(),
                    BrokenHundreds.all(),
                    BrokenRelays.all(),
                    BrokenEnds.all(),
                    BrokenRaces.all(),
                    BrokenMuch.all(),
                    BrokenHooks.all(),
                    BrokenOutages.all())
            .flatMap(List::stream)
            .toList();

    @Test
    @DisplayName("no case fails on a store that breaks none, whatever it declares rightly")
    void goodStoresPass() {
        assertEquals(Set.of(), Suites.failures(Setting.of(InMemoryStore::empty)));
        assertEquals(
                Set.of(),
                Suites.failures(Setting.of(InMemoryStore::empty).with(BrokenHooks::breaking, BrokenHooks::host)));
        assertEquals(
                Set.of(), Suites.failures(Setting.of(BrokenValues::coarse).declaring(and(Difference.NO_NANOSECONDS))));
        assertEquals(
                Set.of(), Suites.failures(Setting.of(BrokenValues::brief).declaring(and(Difference.NO_LONG_TEXTS))));
    }

    @TestFactory
    @DisplayName("found is a store that")
    Stream<DynamicTest> faultsAreFound() {
        return FAULTS.stream()
                .map(fault -> dynamicTest(fault.what(), () -> {
                    Set<String> failed = Suites.failures(fault.setting(), fault.found());
                    assertTrue(failed.containsAll(fault.found()), () -> "failed: " + failed);
                }));
    }

    @Test
    @DisplayName("a difference that is not declared, or declared and not there, is found")
    void falseDeclarations() {
        assertFound(Setting.of(BrokenValues::coarse), "nanoseconds");
        assertFound(Setting.of(BrokenValues::brief), "longestText");
        assertEquals(
                names(cases().filter(method -> method.isAnnotationPresent(Declarable.class))),
                Suites.failures(Setting.of(InMemoryStore::empty).declaring(Set.of())));
        Set<String> failed = Suites.failures(Setting.of(InMemoryStore::empty).declaring(Set.of(Difference.values())));
        assertEquals(Set.of("identifiersAreCaseSensitive", "longestText", "nanoseconds"), failed);
    }

    @Test
    @DisplayName("there is no case of the kit that nothing here makes fail")
    void everyCaseCanFail() {
        Set<String> found = FAULTS.stream()
                .map(Fault::found)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(names(cases()), found);
    }

    private static Set<String> names(Stream<Method> cases) {
        return cases.map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> cases() {
        return Arrays.stream(StoreContract.class.getDeclaredClasses())
                .filter(suite -> suite.isAnnotationPresent(Nested.class))
                .flatMap(suite ->
                        AnnotationSupport.findAnnotatedMethods(suite, Test.class, HierarchyTraversalMode.TOP_DOWN)
                                .stream());
    }

    private static void assertFound(Setting setting, String test) {
        Set<String> failed = Suites.failures(setting);
        assertTrue(failed.contains(test), () -> "failed: " + failed);
    }

    private static Set<Difference> and(Difference further) {
        Set<Difference> all = new TreeSet<>(MemoryFixture.DIFFERENCES);
        all.add(further);
        return all;
    }
}
