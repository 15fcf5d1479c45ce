package org.zhaoliao.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;

/**
 * All policy values of a system, of all days and places (政策册). Immutable; the order of its entries does not matter.
 *
 * <p>Of the entries for a parameter that cover a place and a day, the one for the finest division holds. A book is refused when it is made, with the two
 * entries named, each with its value, place, period and citation,
 *
 * <ul>
 *   <li>when entries of one parameter and one division overlap in time ({@code policy.overlap}) or leave days out between them ({@code policy.gap});
 *   <li>when a local default or something unverified would go before national law ({@code policy.override}): the law may hand a matter down, but then somebody
 *       has set it there, by an act or a local rule.
 * </ul>
 */
public final class PolicyBook {

    private final String version;
    private final List<PolicyEntry> entries;
    private final Map<String, Layers> layers;
    private final NavigableSet<LocalDate> changes;

    private PolicyBook(String version, List<PolicyEntry> entries, Map<String, Layers> layers) {
        this.version = version;
        this.entries = entries;
        this.layers = layers;
        this.changes = entries.stream()
                .flatMap(entry ->
                        Stream.of(entry.validity().from(), entry.validity().until()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * A book of the given entries.
     *
     * @param version names the book; decisions keep it
     * @throws InvalidInputException with all that cannot stand, see above; the path {@code entries[i]} counts the given entries
     */
    public static PolicyBook of(String version, Collection<PolicyEntry> entries) {
        return of(version, List.of(), entries);
    }

    private static PolicyBook of(String version, List<PolicyEntry> before, Collection<PolicyEntry> more) {
        List<PolicyEntry> all = ImmutableList.copyOf(Iterables.concat(before, more));
        Map<String, Layers> layers = Layers.byParameter(all);
        List<InputError> errors = layers.values().stream()
                .flatMap(Layers::conflicts)
                .map(conflict -> conflict.at("entries[" + (conflict.lastOf(all) - before.size()) + "]"))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return new PolicyBook(version, all, layers);
    }

    /**
     * This book with more entries, such as a county's own, under a new version.
     *
     * @throws InvalidInputException as {@link #of}; the path counts the entries that were to be added
     */
    public PolicyBook with(String newVersion, Collection<PolicyEntry> more) {
        return of(newVersion, entries, more);
    }

    /** The version that decisions under this book name. */
    public String version() {
        return version;
    }

    /** All entries, in the order in which they were given. */
    public List<PolicyEntry> entries() {
        return entries;
    }

    /** The days of a range on which an entry begins or another has ended, wherever: between two of them no policy changes. In order. */
    public List<LocalDate> changes(DateRange days) {
        return List.copyOf(changes.subSet(days.from(), days.until()));
    }

    /** The policy that holds in a place on a day. */
    public Policy at(DivisionCode division, LocalDate day) {
        return new Policy(this, division, day);
    }

    /**
     * The faults of the book against the parameters that a program reads: entries for unknown parameters and values that do not have the form. A path begins
     * with the code of the parameter.
     */
    public List<InputError> faults(Collection<Parameter<?>> known) {
        EntryCheck check = EntryCheck.parameters(known);
        return entries.stream()
                .flatMap(entry -> check.faults(entry).stream().map(error -> error.under(entry.parameter())))
                .toList();
    }

    /**
     * The entries that hold together in some place on some day and break a condition, each two once, with the first such day. They may stand in different
     * layers: a county's youngest age may clash with the nation's oldest. The path is the code of the first parameter.
     *
     * @throws InvalidInputException {@code policy.value} when a value does not have the form of its parameter; {@link #faults} finds all of these
     */
    public List<InputError> clashes(Collection<Consistency> conditions) {
        return conditions.stream()
                .flatMap(
                        condition -> Clashes.of(condition, layers(condition.one()), layers(condition.other())).stream())
                .map(conflict -> conflict.at(conflict.entry().parameter()))
                .toList();
    }

    /**
     * The entries that lower what the law of a division around theirs sets as the least ({@code policy.lowered}), whatever their standing. The path is the code
     * of the parameter.
     *
     * @param least parameters that a locality may raise, and not lower
     * @throws InvalidInputException {@code policy.value} when a value does not have the form of its parameter
     */
    public <T extends Comparable<? super T>> List<InputError> lowered(Collection<Parameter<T>> least) {
        return least.stream()
                .flatMap(parameter -> layers(parameter.code())
                        .below((local, law) ->
                                parameter.read(local.value()).compareTo(parameter.read(law.value())) < 0))
                .map(conflict -> conflict.at(conflict.entry().parameter()))
                .toList();
    }

    <T> Optional<PolicyValue<T>> find(Parameter<T> parameter, DivisionCode division, LocalDate day) {
        return layers(parameter.code()).value(parameter, division, day);
    }

    private Layers layers(String parameter) {
        return layers.getOrDefault(parameter, Layers.NONE);
    }
}
