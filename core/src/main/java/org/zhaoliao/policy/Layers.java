package org.zhaoliao.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.zhaoliao.place.DivisionCode;

/**
 * The entries of one parameter, layer by layer.
 *
 * <p>A look-up goes from the finest layer that has entries at all to the nation and takes a code's first digits as the key, for a division's code begins
 * with those of the divisions it lies in. Most parameters have one layer, and their look-up makes nothing.
 */
final class Layers {

    private static final Comparator<PolicyEntry> IN_TIME = Comparator.comparing(
                    (PolicyEntry entry) -> entry.validity().from())
            .thenComparing(entry -> entry.validity().until())
            .thenComparing(PolicyEntry::value);

    /** No entries. */
    static final Layers NONE = new Layers(List.of());

    private final ImmutableMap<String, ImmutableList<HeldEntry>> byDigits;
    private final ImmutableList<Integer> lengths;

    private Layers(List<PolicyEntry> entries) {
        TreeMap<String, ImmutableList<HeldEntry>> sorted = entries.stream()
                .sorted(IN_TIME)
                .collect(groupingBy(
                        entry -> entry.division().digits(),
                        TreeMap::new,
                        mapping(HeldEntry::new, ImmutableList.toImmutableList())));
        byDigits = ImmutableMap.copyOf(sorted);
        lengths = sorted.keySet().stream()
                .map(String::length)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .collect(ImmutableList.toImmutableList());
    }

    /** The layers of each parameter, by its code. */
    static Map<String, Layers> byParameter(Collection<PolicyEntry> entries) {
        TreeMap<String, List<PolicyEntry>> byParameter =
                new TreeMap<>(entries.stream().collect(groupingBy(PolicyEntry::parameter)));
        ImmutableMap.Builder<String, Layers> layers = ImmutableMap.builder();
        byParameter.forEach((code, own) -> layers.put(code, new Layers(own)));
        return layers.buildOrThrow();
    }

    /** The entry of the finest division that holds in a place on a day. */
    Optional<PolicyEntry> find(DivisionCode division, LocalDate day) {
        return held(division, day).map(HeldEntry::entry);
    }

    /** Its value. */
    <T> Optional<PolicyValue<T>> value(Parameter<T> parameter, DivisionCode division, LocalDate day) {
        return held(division, day).map(held -> held.read(parameter));
    }

    private Optional<HeldEntry> held(DivisionCode division, LocalDate day) {
        String digits = division.digits();
        for (int length : lengths) {
            if (length <= digits.length()) {
                Optional<HeldEntry> found = on(day, own(digits.substring(0, length)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** All entries: a division before those inside it, then by time. */
    Stream<PolicyEntry> entries() {
        return byDigits.values().stream().flatMap(Layers::entries);
    }

    /** What cannot stand among them: gaps, overlaps, and law that a weaker entry would override. */
    Stream<Conflict> conflicts() {
        return Stream.concat(
                byDigits.values().stream()
                        .flatMap(own -> Succession.conflicts(entries(own).toList()).stream()),
                entries().filter(Layers::isWeakAndLocal).flatMap(this::overriddenLaw));
    }

    private Stream<Conflict> overriddenLaw(PolicyEntry weak) {
        return entries(own(DivisionCode.NATION.digits()))
                .filter(national -> national.standing() == Standing.LAW)
                .flatMap(law -> law.validity().intersection(weak.validity()).stream()
                        .map(both -> new Conflict("policy.override", weak, law, both.from())));
    }

    /** Entries that, where they hold, go before law of a division around them and are below it. */
    Stream<Conflict> below(BiPredicate<PolicyEntry, PolicyEntry> less) {
        return entries()
                .flatMap(local -> entries()
                        .filter(law -> law.standing() == Standing.LAW && isAround(law, local) && less.test(local, law))
                        .flatMap(law -> law.validity().intersection(local.validity()).stream()
                                .map(both -> new Conflict("policy.lowered", local, law, both.from()))));
    }

    private static boolean isAround(PolicyEntry law, PolicyEntry local) {
        return law.division().contains(local.division()) && !law.division().equals(local.division());
    }

    private static boolean isWeakAndLocal(PolicyEntry entry) {
        return !entry.division().equals(DivisionCode.NATION)
                && !entry.standing().overridesLaw();
    }

    private static Optional<HeldEntry> on(LocalDate day, List<HeldEntry> own) {
        for (HeldEntry held : own) {
            if (held.entry().validity().contains(day)) {
                return Optional.of(held);
            }
        }
        return Optional.empty();
    }

    private static Stream<PolicyEntry> entries(List<HeldEntry> own) {
        return own.stream().map(HeldEntry::entry);
    }

    private List<HeldEntry> own(String digits) {
        return byDigits.getOrDefault(digits, ImmutableList.of());
    }
}
