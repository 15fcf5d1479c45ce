package org.zhaoliao.examples;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.place.Gazetteer;

/**
 * The divisions that a census is told of (统计区划): those of the list, and beside them those in which somebody was counted though the list does not know them,
 * named by their code. Lists age, and nobody may be left out of a sum because of it.
 *
 * @param counted where somebody was counted, or something paid
 */
record CountedPlaces(Gazetteer gazetteer, Set<DivisionCode> counted) {

    /** What a line of a sheet stands for: the townships of a county; of a township, or a village, its villages. */
    static DivisionLevel lineOf(DivisionCode division) {
        return DivisionLevel.TOWNSHIP.finerThan(division.level()) ? DivisionLevel.TOWNSHIP : DivisionLevel.VILLAGE;
    }

    /**
     * Those of one level inside a division, itself included, in the order of their codes.
     *
     * @throws org.zhaoliao.reason.InvalidInputException {@code place.division-level}, when somebody was counted in a division of a coarser level
     */
    List<Division> within(DivisionCode division, DivisionLevel level) {
        NavigableSet<DivisionCode> codes = new TreeSet<>();
        gazetteer.within(division, level).forEach(listed -> codes.add(listed.code()));
        counted.stream()
                .filter(division::contains)
                .map(place -> place.at(level))
                .forEach(codes::add);
        return codes.stream()
                .map(code -> new Division(code, gazetteer.name(code)))
                .toList();
    }

    /** Those that the list does not know. */
    List<DivisionCode> unlisted() {
        return counted.stream().filter(place -> gazetteer.find(place).isEmpty()).toList();
    }
}
