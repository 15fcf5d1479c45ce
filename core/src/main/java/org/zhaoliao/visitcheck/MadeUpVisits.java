package org.zhaoliao.visitcheck;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitReport.Hours;
import org.zhaoliao.visitcheck.MadeUpSign.Kind;

/**
 * Finds the signs of made-up visits (疑似虚假探访筛查). Pure; the order of the visits does not matter, and one more visit takes no sign away from another.
 *
 * <p>What counts as too much, too fast or too late is read as of the day and the place of the visit; of visits in several places the strictest holds, so that
 * neither the place nor one more visit clears anybody.
 */
public final class MadeUpVisits {

    static final Citation NOTICE = new Citation("文民函〔2024〕11号", "2(3)");

    private static final int HASH_LENGTH = 16;

    private final List<MadeVisit> made;
    private final Policy policy;

    private MadeUpVisits(List<MadeVisit> made, Policy policy) {
        this.made = made;
        this.policy = policy;
    }

    /**
     * The signs that can be seen on the policy's day, in the order of the days on which they could be seen first.
     *
     * @param visits of as many recipients and visitors as there are: the more, the more can be seen
     */
    public static List<MadeUpSign> signs(Collection<HomeVisit> visits, Policy policy) {
        MadeUpVisits found = new MadeUpVisits(MadeVisit.by(policy.day(), visits), policy);
        Stream<MadeUpSign> ofSingleVisits =
                found.made.stream().flatMap(visit -> new SingleVisit(visit, found.at(visit)).signs());
        return Stream.of(found.sameEvidence(), found.tooMany(), found.tooFast(), ofSingleVisits)
                .flatMap(signs -> signs)
                .distinct()
                .sorted(MadeUpSign.ORDER)
                .toList();
    }

    /** Visits that show the same by content and by reference give one sign. */
    private Stream<MadeUpSign> sameEvidence() {
        Map<String, List<MadeVisit>> byMark = new TreeMap<>();
        made.forEach(visit -> visit.marks()
                .forEach(mark ->
                        byMark.computeIfAbsent(mark, none -> new ArrayList<>()).add(visit)));
        return byMark.entrySet().stream()
                .filter(shown -> shown.getValue().size() > 1)
                .map(shown -> sign(
                        Kind.SAME_EVIDENCE,
                        hash(shown.getKey()),
                        shown.getValue(),
                        2,
                        NOTICE,
                        Reason.of("visitcheck.saw.same-evidence", names(shown.getValue()))))
                .collect(Collectors.toMap(
                        MadeUpSign::visits, Function.identity(), (first, other) -> first, LinkedHashMap::new))
                .values()
                .stream();
    }

    /** A reference of the host may say more than is for all to see. */
    private static String hash(String mark) {
        return Hashing.sha256()
                .hashString(mark, StandardCharsets.UTF_8)
                .toString()
                .substring(0, HASH_LENGTH);
    }

    private Stream<MadeUpSign> tooMany() {
        return days().stream().flatMap(visits -> {
            LocalDate day = visits.get(0).day();
            PolicyValue<Integer> most = values(visits, VisitCheckPolicy.VISITS_A_DAY)
                    .min(Comparator.comparing(PolicyValue::value))
                    .orElseThrow();
            return visits.size() <= most.value()
                    ? Stream.empty()
                    : Stream.of(sign(
                            Kind.TOO_MANY_IN_A_DAY,
                            visits.get(0).visit().visitor().value() + " " + day,
                            visits,
                            most.value() + 1,
                            most.citation(),
                            Reason.of("visitcheck.saw.too-many", visits.size(), day, most.value())));
        });
    }

    /** The visits at homes of each visitor on each day. */
    private Collection<List<MadeVisit>> days() {
        return made.stream()
                .filter(MadeVisit::isAtHome)
                .collect(Collectors.groupingBy(MadeVisit::visitorDay))
                .values();
    }

    private Stream<MadeUpSign> tooFast() {
        return days().stream()
                .flatMap(visits -> visits.stream()
                        .flatMap(one -> visits.stream()
                                .filter(other ->
                                        one.visit().id().compareTo(other.visit().id()) < 0)
                                .flatMap(other -> tooFast(one, other))));
    }

    private Stream<MadeUpSign> tooFast(MadeVisit one, MadeVisit other) {
        boolean sameVillage = one.visit().division().equals(other.visit().division());
        PolicyValue<Integer> way = values(
                        List.of(one, other),
                        sameVillage
                                ? VisitCheckPolicy.MINUTES_WITHIN_VILLAGE
                                : VisitCheckPolicy.MINUTES_BETWEEN_VILLAGES)
                .max(Comparator.comparing(PolicyValue::value))
                .orElseThrow();
        int needed = way.value();
        return one.report().trace().hours().stream()
                .flatMap(first -> other.report().trace().hours().stream().map(second -> between(first, second)))
                .filter(minutes -> minutes < needed)
                .map(minutes -> sign(
                        Kind.TOO_FAST,
                        names(List.of(one, other)),
                        List.of(one, other),
                        2,
                        way.citation(),
                        Reason.of("visitcheck.saw.too-fast", names(List.of(one, other)), minutes, needed)));
    }

    /** What the places of some visits say, each on the day of its visit. */
    private Stream<PolicyValue<Integer>> values(List<MadeVisit> visits, Parameter<Integer> parameter) {
        return visits.stream().map(this::at).distinct().map(there -> there.cited(parameter));
    }

    private Policy at(MadeVisit made) {
        return policy.in(made.visit().division()).on(made.day());
    }

    /** Minutes from the end of the earlier to the beginning of the later; negative when they overlap. */
    private static long between(Hours one, Hours other) {
        LocalTime ended = one.until().isBefore(other.until()) ? one.until() : other.until();
        LocalTime began = one.from().isAfter(other.from()) ? one.from() : other.from();
        return Math.floorDiv(ChronoUnit.SECONDS.between(ended, began), 60);
    }

    /**
     * A sign that is there since so many of the visits were known.
     *
     * @param visits in question, ordered by identifier
     */
    static MadeUpSign sign(
            Kind kind, String matter, List<MadeVisit> visits, int enough, Citation citation, Reason saw) {
        List<MadeVisit> asKnown =
                visits.stream().sorted(Comparator.comparing(MadeVisit::knownOn)).toList();
        return new MadeUpSign(
                kind,
                matter,
                visits.stream().map(visit -> visit.visit().id()).toList(),
                asKnown.stream().map(visit -> visit.visit().recipient()).collect(ImmutableSet.toImmutableSet()),
                asKnown.get(0).visit().division(),
                asKnown.stream()
                        .map(MadeVisit::knownOn)
                        .skip(enough - 1L)
                        .distinct()
                        .toList(),
                new Finding.Leaf("visitcheck.rule." + word(kind), citation, Observation.of(true, saw)));
    }

    static String names(List<MadeVisit> visits) {
        return visits.stream().map(visit -> visit.visit().id().value()).collect(Collectors.joining(" "));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
