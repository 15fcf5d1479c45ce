package org.zhaoliao.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Citation;

/** W5.1: the laws of layered, dated policy. */
class PolicyBookProperties {

    private static final LocalDate DAY_0 = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 12;
    private static final Parameter<Integer> ONE = Parameter.integer("example.one");
    private static final Parameter<Integer> OTHER = Parameter.integer("example.other");
    private static final Consistency AT_MOST = Consistency.atMost(ONE, OTHER);
    private static final List<DivisionCode> PLACES = Stream.of(
                    "CN", "14", "1411", "141121", "141121100", "141121100212", "141122", "4419", "441900003", "32")
            .map(DivisionCode::of)
            .toList();

    @Property(tries = 300)
    void aLookUpGivesTheEntryOfTheFinestDivisionInForce(@ForAll("entries") List<PolicyEntry> entries) {
        PolicyBook book = PolicyBook.of("test", entries);

        for (Policy policy : policies(book)) {
            Optional<PolicyValue<Integer>> finest = naive(entries, policy, ONE)
                    .map(entry -> new PolicyValue<>(ONE.read(entry.value()), entry.citation(), entry.standing()));
            assertEquals(finest, policy.find(ONE));
            assertEquals(finest, policy.find(ONE), "what was read of a text before is what stands there");
        }
    }

    @Property(tries = 200)
    void theOrderInWhichEntriesAreGivenDoesNotMatter(
            @ForAll("entries") List<PolicyEntry> entries, @ForAll Random random) {
        List<PolicyEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        PolicyBook book = PolicyBook.of("test", entries);
        PolicyBook other = PolicyBook.of("test", shuffled);

        assertEquals(shuffled, other.entries());
        assertEquals(book.clashes(List.of(AT_MOST)), other.clashes(List.of(AT_MOST)));
        for (Policy policy : policies(book)) {
            assertEquals(
                    policy.find(ONE), other.at(policy.division(), policy.day()).find(ONE));
        }
    }

    @Property(tries = 200)
    void addingEntriesIsTheSameAsGivingAllOfThemAtOnce(
            @ForAll("entries") List<PolicyEntry> entries, @ForAll @IntRange(max = 100) int percent) {
        int first = entries.size() * percent / 100;
        PolicyBook all = PolicyBook.of("test", entries);

        PolicyBook added =
                PolicyBook.of("base", entries.subList(0, first)).with("test", entries.subList(first, entries.size()));

        assertEquals("test", added.version());
        assertEquals(entries, added.entries());
        for (Policy policy : policies(all)) {
            assertEquals(
                    policy.find(OTHER),
                    added.at(policy.division(), policy.day()).find(OTHER));
        }
    }

    @Property(tries = 300)
    void aBookInWhichOneEntryEndsTooEarlyOrTooLateIsRefusedAndNamesBoth(
            @ForAll("successions") List<PolicyEntry> succession,
            @ForAll Random random,
            @ForAll @IntRange(min = -1, max = 1) int shift) {
        Assume.that(shift != 0 && succession.size() > 1);
        int at = random.nextInt(succession.size() - 1);
        PolicyEntry earlier = succession.get(at);
        PolicyEntry next = succession.get(at + 1);
        LocalDate end = earlier.validity().until().plusDays(shift);
        Assume.that(end.isAfter(earlier.validity().from())
                && end.isBefore(next.validity().until()));
        PolicyEntry shifted = entry(earlier, DateRange.of(earlier.validity().from(), end));
        List<PolicyEntry> broken = new ArrayList<>(succession);
        broken.set(at, shifted);
        Collections.shuffle(broken, random);

        List<InputError> errors = assertThrows(InvalidInputException.class, () -> PolicyBook.of("broken", broken))
                .errors();

        LocalDate since = shift > 0 ? next.validity().from() : end;
        int path = Math.max(broken.indexOf(shifted), broken.indexOf(next));
        assertEquals(
                List.of(InputError.of(
                        "entries[" + path + "]",
                        shift > 0 ? "policy.overlap" : "policy.gap",
                        next.named(),
                        shifted.named(),
                        since,
                        ONE.code(),
                        ONE.code())),
                errors);
    }

    @Property(tries = 300)
    void theClashesAreThoseThatADayByDaySearchFinds(@ForAll("entries") List<PolicyEntry> entries) {
        PolicyBook book = PolicyBook.of("test", entries);
        Set<String> searched = new TreeSet<>();
        for (Policy policy : policies(book)) {
            naive(entries, policy, ONE)
                    .ifPresent(one -> naive(entries, policy, OTHER)
                            .filter(other -> Integer.parseInt(one.value()) > Integer.parseInt(other.value()))
                            .ifPresent(other -> searched.add(one.named() + other.named())));
        }

        List<InputError> clashes = book.clashes(List.of(AT_MOST));

        assertEquals(
                searched,
                clashes.stream()
                        .map(clash -> clash.found() + clash.arguments().get(0))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(searched.size(), clashes.size());
    }

    private static List<Policy> policies(PolicyBook book) {
        return PLACES.stream()
                .flatMap(place ->
                        DAY_0.minusDays(1).datesUntil(DAY_0.plusDays(DAYS + 2)).map(day -> book.at(place, day)))
                .toList();
    }

    private static Optional<PolicyEntry> naive(List<PolicyEntry> entries, Policy policy, Parameter<?> parameter) {
        return entries.stream()
                .filter(entry -> entry.parameter().equals(parameter.code()))
                .filter(entry -> entry.division().contains(policy.division()))
                .filter(entry -> entry.validity().contains(policy.day()))
                .max(Comparator.comparing(entry -> entry.division().level()));
    }

    /** A book's worth: for each of both parameters, some divisions with values that follow each other. */
    @Provide
    Arbitrary<List<PolicyEntry>> entries() {
        Arbitrary<List<PolicyEntry>> ones = layers(ONE);
        Arbitrary<List<PolicyEntry>> others = layers(OTHER);
        return Combinators.combine(ones, others)
                .as((one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }

    @Provide
    Arbitrary<List<PolicyEntry>> successions() {
        return Arbitraries.of(PLACES).flatMap(place -> succession(ONE, place));
    }

    private static Arbitrary<List<PolicyEntry>> layers(Parameter<?> parameter) {
        return Arbitraries.of(PLACES)
                .set()
                .ofMaxSize(5)
                .flatMap(places -> Combinators.combine(places.stream()
                                .sorted()
                                .map(place -> succession(parameter, place))
                                .toList())
                        .as(layers -> layers.stream().flatMap(List::stream).toList()));
    }

    private static Arbitrary<List<PolicyEntry>> succession(Parameter<?> parameter, DivisionCode place) {
        Arbitrary<Set<Integer>> bounds =
                Arbitraries.integers().between(0, DAYS).set().ofMinSize(2).ofMaxSize(5);
        Arbitrary<List<Integer>> values =
                Arbitraries.integers().between(1, 4).list().ofSize(5);
        return Combinators.combine(bounds, values, Arbitraries.of(true, false)).as((days, numbers, open) -> {
            List<Integer> sorted = days.stream().sorted().toList();
            List<PolicyEntry> entries = new ArrayList<>();
            for (int i = 1; i < sorted.size(); i++) {
                LocalDate from = DAY_0.plusDays(sorted.get(i - 1));
                LocalDate until = open && (i == sorted.size() - 1) ? LocalDate.MAX : DAY_0.plusDays(sorted.get(i));
                entries.add(new PolicyEntry(
                        parameter.code(),
                        place,
                        DateRange.of(from, until),
                        String.valueOf(numbers.get(i - 1)),
                        new Citation("Paper", String.valueOf(i)),
                        Standing.LOCAL_RULE));
            }
            return entries;
        });
    }

    private static PolicyEntry entry(PolicyEntry like, DateRange validity) {
        return new PolicyEntry(
                like.parameter(), like.division(), validity, like.value(), like.citation(), like.standing());
    }
}
