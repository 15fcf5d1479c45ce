package org.zhaoliao.visitcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.visitcheck.MadeVisits.DAY;
import static org.zhaoliao.visitcheck.MadeVisits.POLICY;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport.Evidence;
import org.zhaoliao.visit.VisitReport.Hours;
import org.zhaoliao.visit.VisitReport.Trace;
import org.zhaoliao.visitcheck.MadeUpSign.Kind;

/** W2.7: laws of the signs of made-up visits. */
class MadeUpVisitsProperties {

    /** Few visitors, few pictures and two days, so that much coincides. */
    private static List<HomeVisit> visits(int many, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, many)
                .mapToObj(i -> MadeVisits.visit(
                        "v%03d".formatted(i),
                        "W" + random.nextInt(2),
                        random.nextBoolean() ? MadeVisits.VILLAGE : MadeVisits.NEXT_VILLAGE,
                        DAY.plusDays(random.nextInt(2)),
                        random.nextInt(4) == 0 ? VisitMeans.TELEPHONE : VisitMeans.FACE_TO_FACE,
                        trace(random)))
                .toList();
    }

    private static Trace trace(Random random) {
        LocalTime from = LocalTime.of(8 + random.nextInt(9), random.nextInt(60));
        return new Trace(
                List.of(new Evidence("p-" + random.nextInt(60), List.of("d" + random.nextInt(60)))),
                random.nextBoolean() ? List.of(new Hours(from, from.plusMinutes(20))) : List.of(),
                List.of(DAY.plusDays(1 + random.nextInt(12)).atTime(18, 0)));
    }

    private record Flag(Kind kind, VisitId visit) {}

    private static Set<Flag> flags(List<HomeVisit> visits) {
        return MadeUpVisits.signs(visits, POLICY).stream()
                .flatMap(sign -> sign.visits().stream().map(visit -> new Flag(sign.kind(), visit)))
                .collect(Collectors.toSet());
    }

    @Property(tries = 200)
    void theSameVisitsGiveTheSameSignsInWhateverOrder(
            @ForAll @IntRange(max = 60) int many, @ForAll long seed, @ForAll long order) {
        List<HomeVisit> visits = visits(many, seed);
        List<HomeVisit> shuffled = new ArrayList<>(visits);
        Collections.shuffle(shuffled, new Random(order));
        shuffled.addAll(visits.subList(0, many / 2));
        assertEquals(MadeUpVisits.signs(visits, POLICY), MadeUpVisits.signs(shuffled, POLICY));
    }

    @Property(tries = 200)
    void oneMoreVisitTakesNoFlagAway(
            @ForAll @IntRange(min = 1, max = 60) int many, @ForAll long seed, @ForAll @IntRange(max = 59) int without) {
        List<HomeVisit> visits = visits(many, seed);
        List<HomeVisit> fewer = new ArrayList<>(visits);
        fewer.remove(without % many);
        assertTrue(flags(visits).containsAll(flags(fewer)));
    }

    @Property(tries = 200)
    void aVisitIsFlaggedForItsEvidenceWhenAnotherShowsIt(@ForAll @IntRange(max = 40) int many, @ForAll long seed) {
        List<HomeVisit> visits = visits(many, seed);
        Set<Flag> expected = new HashSet<>();
        for (HomeVisit one : visits) {
            for (HomeVisit other : visits) {
                Evidence first = evidence(one);
                Evidence second = evidence(other);
                boolean same = first.reference().equals(second.reference())
                        || first.digest().equals(second.digest());
                if (!one.id().equals(other.id()) && same) {
                    expected.add(new Flag(Kind.SAME_EVIDENCE, one.id()));
                }
            }
        }
        assertEquals(
                expected,
                flags(visits).stream()
                        .filter(flag -> flag.kind() == Kind.SAME_EVIDENCE)
                        .collect(Collectors.toSet()));
    }

    private static Evidence evidence(HomeVisit visit) {
        return visit.report().get(0).trace().evidence().get(0);
    }
}
