package org.zhaoliao.policy;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;

/**
 * All policy values of a system, of all days and places (政策册). Immutable.
 *
 * <p>Of the entries for a parameter that cover a place and a day, the one for the finest division holds. Entries of one parameter and one division follow
 * each other without a gap and without an overlap: both are refused when the book is made, with the two entries named.
 */
public final class PolicyBook {

    private final String version;
    private final List<PolicyEntry> entries;
    private final Map<Place, List<PolicyEntry>> byPlace;

    private PolicyBook(String version, List<PolicyEntry> entries, Map<Place, List<PolicyEntry>> byPlace) {
        this.version = version;
        this.entries = entries;
        this.byPlace = byPlace;
    }

    /**
     * A book of the given entries.
     *
     * @param version names the book; decisions keep it
     * @throws InvalidInputException with every overlap ({@code policy.overlap}) and gap ({@code policy.gap}) in time
     */
    public static PolicyBook of(String version, Collection<PolicyEntry> entries) {
        ImmutableListMultimap<Place, PolicyEntry> byPlace = Multimaps.index(
                entries.stream()
                        .sorted(Comparator.comparing(
                                (PolicyEntry e) -> e.validity().from()))
                        .toList(),
                entry -> new Place(entry.parameter(), entry.division()));
        List<InputError> errors = new ArrayList<>();
        byPlace.asMap().values().forEach(sameparameter -> errors.addAll(Succession.errors(List.copyOf(sameparameter))));
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return new PolicyBook(version, List.copyOf(entries), ImmutableMap.copyOf(Multimaps.asMap(byPlace)));
    }

    /**
     * This book with more entries, such as a county's own, under a new version.
     *
     * @throws InvalidInputException as {@link #of}
     */
    public PolicyBook with(String newVersion, Collection<PolicyEntry> more) {
        List<PolicyEntry> all = new ArrayList<>(entries);
        all.addAll(more);
        return of(newVersion, all);
    }

    /** The version that decisions under this book name. */
    public String version() {
        return version;
    }

    /** All entries, in the order in which they were given. */
    public List<PolicyEntry> entries() {
        return entries;
    }

    /** The policy that holds in a place on a day. */
    public Policy at(DivisionCode division, LocalDate day) {
        return new Policy(this, division, day);
    }

    /**
     * The faults of the book against the parameters that a program reads: entries for unknown parameters and values that do not have the form.
     */
    public List<InputError> faults(Collection<Parameter<?>> known) {
        Map<String, Parameter<?>> byCode = com.google.common.collect.Maps.uniqueIndex(known, Parameter::code);
        List<InputError> faults = new ArrayList<>();
        for (PolicyEntry entry : entries) {
            Parameter<?> parameter = byCode.get(entry.parameter());
            if (parameter == null) {
                faults.add(InputError.of("parameter", "policy.unknown-parameter", entry.parameter()));
                continue;
            }
            try {
                parameter.read(entry.value());
            } catch (InvalidInputException malformed) {
                faults.addAll(malformed.errors());
            }
        }
        return faults;
    }

    Optional<PolicyEntry> find(String parameter, DivisionCode division, LocalDate day) {
        List<DivisionCode> ancestry = division.ancestry();
        for (int i = ancestry.size() - 1; i >= 0; i--) {
            List<PolicyEntry> candidates = byPlace.getOrDefault(new Place(parameter, ancestry.get(i)), List.of());
            for (PolicyEntry entry : candidates) {
                if (entry.validity().contains(day)) {
                    return Optional.of(entry);
                }
            }
        }
        return Optional.empty();
    }

    private record Place(String parameter, DivisionCode division) {}
}
