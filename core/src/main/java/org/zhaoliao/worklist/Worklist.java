package org.zhaoliao.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;

/**
 * The duties of a day, in their order, seen by office, county and person (应办事项清单).
 *
 * @param asOf the day
 * @param duties what is due, ordered by {@link Duty#order}
 */
public record Worklist(LocalDate asOf, List<Duty> duties) {

    public Worklist {
        duties = List.copyOf(duties);
    }

    /** Orders the duties, so that the same duties give the same list whatever order they come in. */
    public static Worklist of(LocalDate asOf, Collection<Duty> duties) {
        return new Worklist(asOf, duties.stream().sorted(Duty.order(asOf)).toList());
    }

    /** The duties about whatever lies inside a division, whoever is responsible. */
    public Worklist within(DivisionCode division) {
        return only(duty -> division.contains(duty.division()));
    }

    /** The duties of one office: of a township, or of the county bureau itself. */
    public Worklist ofOffice(DivisionCode office) {
        return only(duty -> office.equals(duty.office()));
    }

    /** The duties of all offices of a county. */
    public Worklist ofCounty(DivisionCode county) {
        return only(duty -> county.equals(county(duty)));
    }

    /** The duties for one person, or in one case. */
    public Worklist about(String subject) {
        return only(duty -> subject.equals(duty.subject()));
    }

    /** Each responsible office with its list; by code. */
    public Map<DivisionCode, Worklist> byOffice() {
        return by(Duty::office);
    }

    /** Each county with the list of its offices; by code. */
    public Map<DivisionCode, Worklist> byCounty() {
        return by(Worklist::county);
    }

    /** Each person, or case, with what is due; by identifier. */
    public Map<String, Worklist> byPerson() {
        return by(Duty::subject);
    }

    /** How many are late. */
    public long late() {
        return duties.stream().filter(duty -> duty.daysLate(asOf) > 0).count();
    }

    /** Whatever lies above the counties is its own. */
    private static DivisionCode county(Duty duty) {
        DivisionCode office = duty.office();
        return DivisionLevel.COUNTY.finerThan(office.level()) ? office : office.at(DivisionLevel.COUNTY);
    }

    private Worklist only(Predicate<Duty> wanted) {
        return new Worklist(asOf, duties.stream().filter(wanted).toList());
    }

    private <K extends Comparable<K>> Map<K, Worklist> by(Function<Duty, K> key) {
        return Collections.unmodifiableMap(duties.stream()
                .collect(Collectors.groupingBy(
                        key,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), part -> new Worklist(asOf, part)))));
    }
}
