package org.zhaoliao.visitcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.visitcheck.MadeVisits.DAY;
import static org.zhaoliao.visitcheck.MadeVisits.NEXT_VILLAGE;
import static org.zhaoliao.visitcheck.MadeVisits.POLICY;
import static org.zhaoliao.visitcheck.MadeVisits.VILLAGE;
import static org.zhaoliao.visitcheck.MadeVisits.entered;
import static org.zhaoliao.visitcheck.MadeVisits.hours;
import static org.zhaoliao.visitcheck.MadeVisits.photo;
import static org.zhaoliao.visitcheck.MadeVisits.visit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport.Trace;
import org.zhaoliao.visitcheck.MadeUpSign.Kind;

@DisplayName("W2.7: signs that visits were written down and not made")
class MadeUpVisitsTest {

    private static List<MadeUpSign> signs(HomeVisit... visits) {
        return MadeUpVisits.signs(List.of(visits), POLICY);
    }

    private static List<String> told(List<MadeUpSign> signs) {
        return signs.stream()
                .flatMap(sign -> sign.finding().leaves().stream())
                .map(leaf -> Wording.CHINESE.of(leaf.observation().reason()))
                .toList();
    }

    @Test
    @DisplayName("the same reference, or another reference to the same content: both visits are named")
    void sameEvidence() {
        List<MadeUpSign> signs = signs(visit("v2", photo("p-1")), visit("v1", photo("p-1")), visit("v3", photo("p-2")));
        assertEquals(1, signs.size());
        MadeUpSign sign = signs.get(0);
        assertEquals(Kind.SAME_EVIDENCE, sign.kind());
        assertEquals(List.of(new VisitId("v1"), new VisitId("v2")), sign.visits());
        assertEquals(Set.of(new RecipientId("R-v1"), new RecipientId("R-v2")), sign.recipients());
        assertEquals(DAY, sign.noticedOn());
        assertEquals(List.of("探访 v1 v2 使用同一照片或材料"), told(signs));
        assertEquals(
                List.of("探访 v1 v2 使用同一照片或材料"),
                told(signs(visit("v1", photo("p-1", "ab12")), visit("v2", photo("p-2", "ab12")))));
        assertEquals(List.of(), signs(visit("v1", photo("p-1", "ab12")), visit("v2", photo("p-2", "cd34"))));
        // A reference is no digest, and one visit may show a picture twice.
        assertEquals(List.of(), signs(visit("v1", photo("p-1", "p-2")), visit("v2", photo("p-2"))));
    }

    private static HomeVisit[] oneDay(int many, VisitMeans means) {
        return IntStream.range(0, many)
                .mapToObj(i -> visit("v%02d".formatted(i), "W1", VILLAGE, DAY, means, Trace.NONE))
                .toArray(HomeVisit[]::new);
    }

    @Test
    @DisplayName("more visits at homes in a day than policy thinks possible, at both edges; calls do not count")
    void tooMany() {
        assertEquals(List.of(), signs(oneDay(15, VisitMeans.FACE_TO_FACE)));
        List<MadeUpSign> signs = signs(oneDay(16, VisitMeans.FACE_TO_FACE));
        assertEquals(List.of("同一探访人 2026-05-11 入户 16 次，多于 15 次"), told(signs));
        assertEquals(16, signs.get(0).visits().size());
        assertEquals(List.of(), signs(oneDay(16, VisitMeans.TELEPHONE)));
    }

    private static HomeVisit at(String id, String visitor, String village, Trace hours) {
        return visit(id, visitor, village, DAY, VisitMeans.FACE_TO_FACE, hours);
    }

    @ParameterizedTest(name = "from the end of one at 9:30 to the next village at {0}: a sign {1}")
    @CsvSource({"09:39,true", "09:40,false", "09:10,true"})
    @DisplayName("two villages with too little time between, at both edges, whatever the order")
    void tooFast(String begin, boolean sign) {
        HomeVisit first = at("v1", "W1", VILLAGE, hours("09:00", "09:30"));
        HomeVisit second = at("v2", "W1", NEXT_VILLAGE, hours(begin, "10:00"));
        assertEquals(sign, !signs(first, second).isEmpty());
        assertEquals(signs(first, second), signs(second, first));
        HomeVisit byAnother = at("v2", "W2", NEXT_VILLAGE, hours(begin, "10:00"));
        assertEquals(List.of(), signs(first, byAnother));
    }

    @Test
    @DisplayName("in one village the way takes no time, but nobody is in two houses at once")
    void sameVillage() {
        HomeVisit first = at("v1", "W1", VILLAGE, hours("09:00", "09:30"));
        assertEquals(List.of(), signs(first, at("v2", "W1", VILLAGE, hours("09:30", "10:00"))));
        assertEquals(
                List.of("探访 v1 v2 之间相隔 -1 分钟，至少需要 0 分钟"),
                told(signs(first, at("v2", "W1", VILLAGE, hours("09:29", "10:00")))));
        assertEquals(List.of(), signs(first, at("v2", "W1", VILLAGE, Trace.NONE)));
    }

    @ParameterizedTest(name = "entered {0} days after: a sign {1}")
    @CsvSource({"0,false", "7,false", "8,true"})
    @DisplayName("a report entered long after the visit, from the day it was entered")
    void enteredLate(int days, boolean sign) {
        List<MadeUpSign> signs = signs(visit("v1", entered(DAY.plusDays(days).atTime(8, 0))));
        assertEquals(sign, !signs.isEmpty());
        signs.forEach(late -> {
            assertEquals(Kind.ENTERED_LATE, late.kind());
            assertEquals(DAY.plusDays(days), late.noticedOn());
        });
    }

    private static Map<Kind, Integer> kinds(List<MadeUpSign> signs) {
        return signs.stream().collect(Collectors.toMap(MadeUpSign::kind, sign -> 1, Integer::sum));
    }

    @Test
    @DisplayName("homes that nobody stayed at, minute after minute or all at once")
    void noTimeAtHome() {
        HomeVisit[] minuteByMinute = IntStream.range(0, 15)
                .mapToObj(i -> hours("09:%02d".formatted(i), "09:%02d".formatted(i)))
                .map(hours -> at("v" + hours.hours().get(0).from().getMinute(), "W1", VILLAGE, hours))
                .toArray(HomeVisit[]::new);
        assertEquals(Map.of(Kind.TOO_SHORT, 15), kinds(signs(minuteByMinute)));
        HomeVisit[] allAtOnce = IntStream.range(0, 15)
                .mapToObj(i -> at("v" + i, "W1", VILLAGE, hours("09:00", "09:00")))
                .toArray(HomeVisit[]::new);
        assertEquals(Map.of(Kind.TOO_SHORT, 15), kinds(signs(allAtOnce)));
        Policy onFoot = NationalPolicy.book()
                .with(
                        "county",
                        PolicyTable.read(List.of(
                                "visitcheck.minutes-within-village,141121,2026-01-01,,2,invented,1,LOCAL_RULE")))
                .at(DivisionCode.of("141121"), POLICY.day());
        assertEquals(
                Map.of(Kind.TOO_SHORT, 15, Kind.TOO_FAST, 15 * 14 / 2),
                kinds(MadeUpVisits.signs(List.of(allAtOnce), onFoot)));
        assertEquals(
                Map.of(Kind.TOO_SHORT, 15, Kind.TOO_FAST, 14),
                kinds(MadeUpVisits.signs(List.of(minuteByMinute), onFoot)));
    }

    @Test
    @DisplayName("each visit is looked at by the policy of its place; between two places the stricter holds")
    void policyOfThePlace() {
        Policy hills = NationalPolicy.book()
                .with(
                        "county",
                        PolicyTable.read(List.of(
                                "visitcheck.minutes-between-villages," + NEXT_VILLAGE
                                        + ",2026-01-01,,40,invented,1,LOCAL_RULE",
                                "visitcheck.visits-a-day," + NEXT_VILLAGE + ",2026-01-01,,1,invented,1,LOCAL_RULE",
                                "visitcheck.minutes-at-home," + NEXT_VILLAGE
                                        + ",2026-01-01,,30,invented,1,LOCAL_RULE")))
                .at(DivisionCode.of("141121"), POLICY.day());
        HomeVisit valley = at("v1", "W1", VILLAGE, hours("09:00", "09:20"));
        HomeVisit above = at("v2", "W1", NEXT_VILLAGE, hours("09:50", "10:10"));
        assertEquals(Map.of(), kinds(MadeUpVisits.signs(List.of(valley), hills)));
        assertEquals(
                Map.of(Kind.TOO_SHORT, 1, Kind.TOO_FAST, 1, Kind.TOO_MANY_IN_A_DAY, 1),
                kinds(MadeUpVisits.signs(List.of(valley, above), hills)));
    }

    @ParameterizedTest(name = "from {0} until {1} {2}: a sign {3}")
    @CsvSource({"09:00,09:04,FACE_TO_FACE,true", "09:00,09:05,FACE_TO_FACE,false", "09:00,09:00,TELEPHONE,false"})
    @DisplayName("a visit at the home takes some minutes, at both edges; a call need not")
    void tooShort(String from, String until, VisitMeans means, boolean sign) {
        List<MadeUpSign> signs = signs(visit("v1", "W1", VILLAGE, DAY, means, hours(from, until)));
        assertEquals(sign ? Map.of(Kind.TOO_SHORT, 1) : Map.of(), kinds(signs));
    }

    @ParameterizedTest(name = "entered at {0}, visited until {1}: a sign {2}")
    @CsvSource({
        "2026-05-01T08:00,,true",
        "2026-05-10T23:59,,true",
        "2026-05-11T00:00,,false",
        "2026-05-11T08:00,18:30,true",
        "2026-05-11T18:29,18:30,true",
        "2026-05-11T18:30,18:30,false"
    })
    @DisplayName("a report entered before the day, or before the end, of what it reports")
    void enteredBefore(LocalDateTime entered, String until, boolean sign) {
        Trace trace = until == null ? entered(entered) : hours("18:00", until, entered);
        List<MadeUpSign> signs = signs(visit("v1", trace));
        assertEquals(sign ? Map.of(Kind.ENTERED_BEFORE, 1) : Map.of(), kinds(signs));
        signs.forEach(early -> assertEquals(DAY, early.noticedOn()));
    }

    @Test
    @DisplayName("a report that does not say when it was entered, where policy asks for it: paper has no time")
    void entryUnknown() {
        HomeVisit visit = visit("v1", Trace.NONE);
        assertEquals(List.of(), signs(visit));
        List<MadeUpSign> signs = MadeUpVisits.signs(List.of(visit), entryNeeded());
        assertEquals(List.of("探访 v1 的登记时间不明"), told(signs));
        assertEquals(List.of(), MadeUpVisits.signs(List.of(visit("v1", entered(DAY.atTime(20, 0)))), entryNeeded()));
    }

    private static Policy entryNeeded() {
        return NationalPolicy.book()
                .with(
                        "county",
                        PolicyTable.read(
                                List.of("visitcheck.entry-needed,141121,2026-01-01,,yes,invented,1,LOCAL_RULE")))
                .at(DivisionCode.of("141121"), POLICY.day());
    }

    @Test
    @DisplayName("a sign is there from the day on which the second report could be read, not before")
    void noticed() {
        HomeVisit first = visit("v1", photo("p-1"));
        HomeVisit second = visit("v2", "W1", VILLAGE, DAY.plusDays(3), VisitMeans.VIDEO, photo("p-1"));
        List<HomeVisit> visits = List.of(first, second);
        assertEquals(List.of(), MadeUpVisits.signs(visits, POLICY.on(DAY.plusDays(2))));
        List<MadeUpSign> signs = MadeUpVisits.signs(visits, POLICY.on(DAY.plusDays(3)));
        assertEquals(
                List.of(DAY.plusDays(3)),
                signs.stream().map(MadeUpSign::noticedOn).toList());
    }

    @Test
    @DisplayName("W5.3: every sign can be told in both languages")
    void words() {
        HomeVisit[] all = Stream.concat(
                        Stream.of(oneDay(16, VisitMeans.FACE_TO_FACE)),
                        Stream.of(
                                visit("w1", photo("p")),
                                visit("w2", photo("p")),
                                visit("w3", entered(DAY.plusDays(20).atStartOfDay())),
                                visit("w6", entered(DAY.minusDays(2).atStartOfDay())),
                                at("w7", "W3", VILLAGE, hours("09:00", "09:01")),
                                at("w4", "W1", VILLAGE, hours("09:00", "10:00")),
                                at("w5", "W1", NEXT_VILLAGE, hours("09:00", "10:00"))))
                .toArray(HomeVisit[]::new);
        List<MadeUpSign> signs = MadeUpVisits.signs(List.of(all), entryNeeded());
        assertEquals(Set.of(Kind.values()), signs.stream().map(MadeUpSign::kind).collect(Collectors.toSet()));
        for (Wording wording : List.of(Wording.CHINESE, Wording.ENGLISH)) {
            signs.forEach(sign -> sign.finding()
                    .leaves()
                    .forEach(leaf -> assertEquals(
                            -1,
                            (wording.of(leaf.rule())
                                            + wording.of(leaf.observation().reason()))
                                    .indexOf('{'))));
        }
    }

    @Test
    @DisplayName("the national book answers every parameter, in its form")
    void policy() {
        PolicyBook own = PolicyBook.of(
                "own",
                NationalPolicy.book().entries().stream()
                        .filter(entry -> entry.parameter().startsWith("visitcheck."))
                        .toList());
        assertEquals(List.of(), own.faults(VisitCheckPolicy.parameters()));
        Policy there = POLICY;
        VisitCheckPolicy.parameters()
                .forEach(parameter ->
                        assertEquals("照料默认值", there.cited(parameter).citation().document()));
    }
}
