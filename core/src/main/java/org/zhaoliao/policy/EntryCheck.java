package org.zhaoliao.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;

/** What an entry is held against while it is read (条目校验): what the program knows beside the form of a file. */
@FunctionalInterface
public interface EntryCheck {

    /** Accepts every entry. */
    EntryCheck NONE = entry -> List.of();

    /** The faults of an entry; each path is the part at fault: {@code parameter}, {@code division}, {@code value}. */
    List<InputError> faults(PolicyEntry entry);

    /** This check and another. */
    default EntryCheck and(EntryCheck other) {
        return entry -> Stream.concat(faults(entry).stream(), other.faults(entry).stream())
                .toList();
    }

    /** Only parameters that the program reads ({@code policy.unknown-parameter}), each value in the form of its parameter ({@code policy.value}). */
    static EntryCheck parameters(Collection<Parameter<?>> known) {
        ImmutableMap<String, Parameter<?>> byCode = Maps.uniqueIndex(known, Parameter::code);
        return entry -> {
            Parameter<?> parameter = byCode.get(entry.parameter());
            return parameter == null
                    ? List.of(InputError.of("parameter", "policy.unknown-parameter", entry.parameter()))
                    : formFaults(parameter, entry.value());
        };
    }

    /**
     * Only divisions that a list does not rule out ({@code policy.unknown-division}).
     *
     * <p>A list rules a code out when it has the division directly above with some of that division's parts, but has not this one, today or abolished; and
     * then all that would lie inside it. Of what lies elsewhere the list says nothing, and the code is accepted: the list of one county does not know its
     * neighbours.
     */
    static EntryCheck divisions(Gazetteer known) {
        return entry -> ruledOut(known, entry.division())
                ? List.of(InputError.of(
                        "division", "policy.unknown-division", entry.division().toString()))
                : List.of();
    }

    private static List<InputError> formFaults(Parameter<?> parameter, String value) {
        try {
            parameter.read(value);
            return List.of();
        } catch (InvalidInputException malformed) {
            return malformed.errors().stream()
                    .map(error -> new InputError("value", error.code(), error.found(), error.arguments()))
                    .toList();
        }
    }

    private static boolean ruledOut(Gazetteer known, DivisionCode code) {
        boolean listed = known.find(code).isPresent() || known.abolished(code).isPresent();
        return !listed
                && code.parent()
                        .filter(parent -> lists(known, parent, code) || ruledOut(known, parent))
                        .isPresent();
    }

    private static boolean lists(Gazetteer known, DivisionCode parent, DivisionCode part) {
        return known.find(parent).isPresent()
                && !known.within(parent, part.level()).isEmpty();
    }
}
