package org.zhaoliao.planning;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import com.google.common.collect.SortedSetMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.zhaoliao.place.DivisionCode;

/** Where one visitor is on which day, and on which days there is still room. */
final class Diary {

    private final Visitor visitor;
    private final NavigableSet<LocalDate> free;
    private final Multiset<LocalDate> load = HashMultiset.create();
    private final SortedSetMultimap<DivisionCode, LocalDate> daysIn =
            MultimapBuilder.hashKeys().treeSetValues().build();

    Diary(Visitor visitor, Collection<LocalDate> workingDays) {
        this.visitor = visitor;
        this.free = new TreeSet<>(workingDays);
        this.free.removeAll(visitor.absences());
    }

    Visitor visitor() {
        return visitor;
    }

    /** The days on which there is room. */
    NavigableSet<LocalDate> free() {
        return free;
    }

    /** The days on which the visitor is in a village. */
    Collection<LocalDate> daysIn(DivisionCode village) {
        return daysIn.get(village);
    }

    /** How many visits a day holds. */
    int load(LocalDate day) {
        return load.count(day);
    }

    void book(LocalDate day, DivisionCode village) {
        load.add(day);
        daysIn.put(village, day);
        if (load.count(day) >= visitor.visitsPerDay()) {
            free.remove(day);
        }
    }
}
