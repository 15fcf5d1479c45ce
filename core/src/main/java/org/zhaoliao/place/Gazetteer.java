package org.zhaoliao.place;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;

/**
 * An immutable list of known divisions and of abolished codes (行政区划名录).
 *
 * <p>It names codes and finds them by name. It never decides whether a code is valid: a code it does not know is simply unknown to it.
 */
public final class Gazetteer {

    private final ImmutableSortedMap<DivisionCode, Division> known;
    private final ImmutableSortedMap<DivisionCode, AbolishedDivision> abolished;
    private final ImmutableListMultimap<String, Division> byStem;

    private Gazetteer(List<Division> known, List<AbolishedDivision> abolished) {
        this.known = byCode("divisions", known, Division::code);
        this.abolished = byCode("abolished", abolished, AbolishedDivision::code);
        this.byStem = Multimaps.index(this.known.values(), division -> DivisionName.stem(division.name()));
    }

    /**
     * A gazetteer of the given divisions, in any order.
     *
     * @throws InvalidInputException {@code place.duplicate-code} for every code that a list holds a second time
     */
    public static Gazetteer of(List<Division> known, List<AbolishedDivision> abolished) {
        return new Gazetteer(known, abolished);
    }

    /** The division with this code, if it is known. */
    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(known.get(code));
    }

    /** What became of this code, if it is known to be abolished. */
    public Optional<AbolishedDivision> abolished(DivisionCode code) {
        return Optional.ofNullable(abolished.get(code));
    }

    /** The known divisions of one level inside a division, itself included, in the order of their codes. */
    public List<Division> within(DivisionCode code, DivisionLevel level) {
        return inside(code).filter(division -> division.code().level() == level).toList();
    }

    /** The name of a division, also of an abolished one, or else the code itself. */
    public String name(DivisionCode code) {
        return find(code)
                .map(Division::name)
                .or(() -> abolished(code).map(AbolishedDivision::name))
                .orElseGet(code::toString);
    }

    /**
     * The division of this name inside the given one, itself included.
     *
     * <p>The exact name goes first. A village is also found by its name without the ending 村委会, 村民委员会, 居委会, 社区居民委员会 and the like,
     * with or without 村 or 社区. Where several fit, none is returned: a guess would put somebody in the wrong village.
     * Takes a time that grows with the number of divisions of this name, anywhere, and not with the size of the list.
     */
    public Optional<Division> named(DivisionCode within, String name) {
        String wanted = name.strip();
        List<Division> alike = byStem.get(DivisionName.stem(wanted)).stream()
                .filter(division -> within.contains(division.code()))
                .toList();
        List<Division> exact = alike.stream()
                .filter(division -> division.name().equals(wanted))
                .toList();
        return only(
                exact.isEmpty()
                        ? alike.stream()
                                .filter(division -> isVillage(division, wanted))
                                .toList()
                        : exact);
    }

    private static boolean isVillage(Division division, String wanted) {
        return division.code().level() == DivisionLevel.VILLAGE && DivisionName.sameVillage(division.name(), wanted);
    }

    private static Optional<Division> only(List<Division> divisions) {
        return divisions.size() == 1 ? Optional.of(divisions.get(0)) : Optional.empty();
    }

    private Stream<Division> inside(DivisionCode code) {
        return known.tailMap(code, true).values().stream().takeWhile(division -> code.contains(division.code()));
    }

    private static <T> ImmutableSortedMap<DivisionCode, T> byCode(
            String path, List<T> entries, Function<T, DivisionCode> code) {
        TreeMap<DivisionCode, T> byCode = new TreeMap<>();
        List<InputError> errors = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            DivisionCode key = code.apply(entries.get(i));
            if (byCode.putIfAbsent(key, entries.get(i)) != null) {
                errors.add(InputError.of(path + "[" + i + "]", "place.duplicate-code", key.toString()));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return ImmutableSortedMap.copyOf(byCode);
    }
}
