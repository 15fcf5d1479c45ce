package org.zhaoliao.tier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.tier.Persons.ALONE;
import static org.zhaoliao.tier.Persons.CAREGIVER;
import static org.zhaoliao.tier.Persons.DAY;
import static org.zhaoliao.tier.Persons.NOT_ALONE;
import static org.zhaoliao.tier.Persons.POLICY;
import static org.zhaoliao.tier.Persons.VILLAGE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.CareLevelRange;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.visit.VisitMeans;

@DisplayName("W2.7, W2.13: who is in more need is visited more often")
class VisitTierTest {

    private static VisitTier tier(CareLevel level, Fact<Boolean> alone, int age) {
        return VisitTier.of(Persons.of(CareLevelRange.certain(level), alone, age), POLICY);
    }

    private static List<String> told(VisitTier tier) {
        return tier.why().stream().map(Wording.CHINESE::of).toList();
    }

    private static Policy locally(String... rows) {
        return NationalPolicy.book()
                .with("local", PolicyTable.read(List.of(rows)))
                .at(VILLAGE, DAY);
    }

    @ParameterizedTest(name = "{0}: every {1} days")
    @CsvSource({"CAPABLE,30", "PARTLY_DEPENDENT,14", "WHOLLY_DEPENDENT,7"})
    @DisplayName("the care level alone")
    void careLevel(CareLevel level, int days) {
        VisitTier tier = tier(level, NOT_ALONE, 70);
        assertEquals(days, tier.longestGapDays());
        assertEquals(List.of(Reason.of("tier.care-level", Wording.argument(level))), tier.why());
        assertEquals(new Citation("照料默认值", "(b)28"), tier.citation());
        assertEquals(HomeVisitGap.always(30, true), tier.home());
        assertEquals(3, tier.graceDays());
        assertEquals(days + 3, tier.overdueAfterDays());
    }

    @Test
    @DisplayName(
            "W1.3: a level that is not settled counts as the heaviest it can be, and the finding says what is missing")
    void perhapsHeavier() {
        CareLevelRange open = new CareLevelRange(CareLevel.CAPABLE, CareLevel.PARTLY_DEPENDENT);
        VisitTier tier = VisitTier.of(Persons.of(open, NOT_ALONE, 70), POLICY);
        assertEquals(14, tier.longestGapDays());
        assertEquals(List.of("照料护理档次可能为：半护理，尚未确定"), told(tier));
        assertEquals(
                List.of(Verdict.UNDETERMINED, Verdict.UNDETERMINED, Verdict.NOT_MET),
                leaves(tier, "tier.rule.care-level").stream()
                        .map(Finding.Leaf::verdict)
                        .toList());
        assertEquals(
                Set.of(FactRef.of("tier.fact.care-level")),
                tier.finding().parts().get(0).openFacts());
    }

    private static List<Finding.Leaf> leaves(VisitTier tier, String rule) {
        return tier.finding().leaves().stream()
                .filter(leaf -> leaf.rule().equals(rule))
                .toList();
    }

    @ParameterizedTest(name = "aged {0}: every {1} days")
    @CsvSource({"79,30", "80,7"})
    @DisplayName("an old person who lives alone, at both edges of the age")
    void elderAlone(int age, int days) {
        assertEquals(days, tier(CareLevel.CAPABLE, ALONE, age).longestGapDays());
        assertEquals(30, tier(CareLevel.CAPABLE, NOT_ALONE, age).longestGapDays());
    }

    @ParameterizedTest(name = "aged {0}: every {1} days")
    @CsvSource({"17,7", "18,30"})
    @DisplayName("a minor, at both edges of the age")
    void minor(int age, int days) {
        assertEquals(days, tier(CareLevel.CAPABLE, ALONE, age).longestGapDays());
    }

    @Test
    @DisplayName("W1.3: not known to live alone is not known to live with others, and the tier says so")
    void perhapsAlone() {
        VisitTier tier = tier(CareLevel.CAPABLE, Fact.unknown(), 85);
        assertEquals(7, tier.longestGapDays());
        assertEquals(List.of("年满 80 周岁，是否独居不明，按独居对待"), told(tier));
        assertEquals(
                Verdict.UNDETERMINED,
                leaves(tier, "tier.rule.lives-alone").get(0).verdict());
        // Nobody asks whether somebody younger lives alone, though it is not known either.
        VisitTier younger = tier(CareLevel.CAPABLE, Fact.unknown(), 79);
        assertEquals(30, younger.longestGapDays());
        assertEquals(
                Set.of(),
                younger.finding().parts().get(0).parts().stream()
                        .filter(part -> part.rule().equals("tier.rule.elder-alone"))
                        .findFirst()
                        .orElseThrow()
                        .openFacts());
    }

    @Test
    @DisplayName("W5.1: a locality sets the gap of one key group and leaves that of another")
    void gapOfAKeyGroup() {
        Policy local = locally("tier.gap.key-group.mental,141121,2000-01-01,,3,本县办法,6,LOCAL_RULE");
        CareLevelRange capable = CareLevelRange.certain(CareLevel.CAPABLE);
        VisitCircumstances mental = Persons.of(capable, Set.of(KeyGroup.MENTAL), ALONE, 40, false, false);
        VisitCircumstances intellectual = Persons.of(capable, Set.of(KeyGroup.INTELLECTUAL), ALONE, 40, false, false);
        assertEquals(3, VisitTier.of(mental, local).longestGapDays());
        assertEquals(7, VisitTier.of(intellectual, local).longestGapDays());
        assertEquals(7, VisitTier.of(mental, POLICY).longestGapDays());
    }

    @Test
    @DisplayName("W5.1: a locality switches off the visit after one kind of event, and the finding says so")
    void eventSwitchedOff() {
        Policy local = locally("tier.after.bereavement,141121,2000-01-01,,none,本县办法,6,LOCAL_RULE");
        VisitEvent fall = new VisitEvent(VisitEvent.Kind.FALL, DAY);
        VisitEvent bereavement = new VisitEvent(VisitEvent.Kind.BEREAVEMENT, DAY);
        VisitCircumstances person = Persons.told(
                Persons.of(CareLevelRange.certain(CareLevel.CAPABLE), ALONE, 70),
                List.of(fall, bereavement),
                List.of());
        assertEquals(2, VisitTier.of(person, POLICY).owed().size());
        VisitTier tier = VisitTier.of(person, local);
        assertEquals(List.of(fall), tier.owed().stream().map(EventVisit::event).toList());
        assertTrue(leaves(tier, "tier.rule.event").stream()
                .map(leaf -> Wording.CHINESE.of(leaf.observation().reason()))
                .anyMatch("本地规定家人去世后无须即时探访"::equals));
    }

    @Test
    @DisplayName("W2.16: during a stay in an institution a contact a month, by whatever means, however heavy the case")
    void inInstitution() {
        VisitCircumstances person = Persons.of(
                CareLevelRange.certain(CareLevel.WHOLLY_DEPENDENT), Set.of(KeyGroup.MENTAL), ALONE, 90, true, true);
        VisitTier tier = VisitTier.of(
                Persons.told(person, List.of(new VisitEvent(VisitEvent.Kind.FALL, DAY)), List.of()), POLICY);
        assertEquals(30, tier.longestGapDays());
        assertEquals(HomeVisitGap.NONE, tier.home());
        assertEquals(List.of("在精神卫生机构住院"), told(tier));
        assertEquals(List.of(), tier.owed());
    }

    @Test
    @DisplayName("all circumstances that ask for the same gap are told, in a fixed order")
    void allReasons() {
        VisitTier tier = VisitTier.of(
                Persons.of(
                        CareLevelRange.certain(CareLevel.PARTLY_DEPENDENT),
                        Set.of(KeyGroup.MENTAL, KeyGroup.INTELLECTUAL),
                        NOT_ALONE,
                        90,
                        true,
                        false),
                POLICY);
        assertEquals(7, tier.longestGapDays());
        assertEquals(List.of("重点人群：智力残疾", "重点人群：精神残疾", "有未结风险事项"), told(tier));
    }

    @ParameterizedTest(name = "on {0}: every {1} days")
    @CsvSource({"2026-10-31,30", "2026-11-01,14", "2027-03-31,14", "2027-04-01,30"})
    @DisplayName("(b)30: the heating season, at both edges")
    void heatingSeason(LocalDate day, int days) {
        assertEquals(days, VisitTier.of(Persons.sound(), POLICY.on(day)).longestGapDays());
    }

    @ParameterizedTest
    @EnumSource(VisitAlert.Kind.class)
    @DisplayName(
            "(b)30: a warning for the place, from its first day until before its end; elsewhere it changes nothing")
    void alert(VisitAlert.Kind kind) {
        DateRange days = DateRange.of(DAY, DAY.plusDays(2));
        VisitCircumstances here = Persons.told(
                Persons.sound(), List.of(), List.of(new VisitAlert(kind, DivisionCode.of("141121"), days)));
        assertEquals(30, VisitTier.of(here, POLICY.on(DAY.minusDays(1))).longestGapDays());
        assertEquals(3, VisitTier.of(here, POLICY).longestGapDays());
        assertEquals(3, VisitTier.of(here, POLICY.on(DAY.plusDays(1))).longestGapDays());
        assertEquals(30, VisitTier.of(here, POLICY.on(DAY.plusDays(2))).longestGapDays());
        VisitCircumstances elsewhere = Persons.told(
                Persons.sound(), List.of(), List.of(new VisitAlert(kind, DivisionCode.of("141122"), days)));
        assertEquals(30, VisitTier.of(elsewhere, POLICY).longestGapDays());
    }

    @ParameterizedTest
    @EnumSource(VisitEvent.Kind.class)
    @DisplayName("(b)31: after an event a visit at the home is owed by the next day, the interval stays as it is")
    void event(VisitEvent.Kind kind) {
        VisitCircumstances person = Persons.told(Persons.sound(), List.of(new VisitEvent(kind, DAY)), List.of());
        VisitTier tier = VisitTier.of(person, POLICY);
        assertEquals(30, tier.longestGapDays());
        assertEquals(1, tier.owed().size());
        assertEquals(
                DAY.plusDays(1),
                tier.owed().get(0).due(WorkingCalendar.mainland()).date());
        assertEquals(new Citation("照料默认值", "(b)31"), tier.owed().get(0).citation());
        assertEquals(Verdict.MET, tier.finding().parts().get(1).verdict());
        VisitTier eve = VisitTier.of(person, POLICY.on(DAY.minusDays(1)));
        assertEquals(List.of(), eve.owed());
        assertEquals(Verdict.NOT_MET, eve.finding().parts().get(1).verdict());
    }

    @Test
    @DisplayName("the caregiver does not visit, unless the locality lets them; the means are the locality's, too")
    void whoAndHow() {
        VisitTier national = VisitTier.of(Persons.sound(), POLICY);
        assertEquals(Set.of(CAREGIVER), national.mayNotVisit());
        assertEquals(Set.of(VisitMeans.values()), national.means());
        VisitTier local = VisitTier.of(
                Persons.sound(),
                locally(
                        "tier.caregiver-may-visit,141121,2000-01-01,,yes,本县办法,5,LOCAL_RULE",
                        "tier.means,141121,2000-01-01,,FACE_TO_FACE VIDEO,本县办法,6,LOCAL_RULE"));
        assertEquals(Set.of(), local.mayNotVisit());
        assertEquals(Set.of(VisitMeans.FACE_TO_FACE, VisitMeans.VIDEO), local.means());
    }

    @Test
    @DisplayName("a locality replaces any number, and the tier cites its document")
    void local() {
        VisitTier tier =
                VisitTier.of(Persons.sound(), locally("tier.gap.capable,141121,2000-01-01,,10,本县办法,3,LOCAL_RULE"));
        assertEquals(10, tier.longestGapDays());
        assertEquals(new Citation("本县办法", "3"), tier.citation());
    }

    @Test
    @DisplayName("W5.3: each finding says what was seen, whether it asks for a visit or not")
    void seen() {
        VisitTier quiet = VisitTier.of(Persons.sound(), POLICY);
        assertEquals(Set.of(Reason.of("tier.saw.no-risk")), saw(quiet, "tier.rule.open-risk"));
        assertEquals(Set.of(Reason.of("tier.saw.not-in-institution")), saw(quiet, "tier.rule.in-institution"));
        assertEquals(Set.of(Reason.of("tier.saw.home-every-month")), saw(quiet, "tier.rule.home-every-month"));
        assertEquals(Set.of(Reason.of("tier.saw.caregiver-may-not")), saw(quiet, "tier.rule.caregiver-excluded"));
        assertEquals(
                Set.of(Reason.of("tier.saw.caregiver-may")),
                saw(
                        VisitTier.of(
                                Persons.sound(),
                                locally("tier.caregiver-may-visit,141121,2000-01-01,,yes,本县办法,5,LOCAL_RULE")),
                        "tier.rule.caregiver-excluded"));
        VisitCircumstances inside = Persons.of(
                CareLevelRange.certain(CareLevel.CAPABLE), Set.of(KeyGroup.MENTAL), NOT_ALONE, 70, true, true);
        VisitTier cared = VisitTier.of(inside, POLICY);
        assertEquals(Set.of(Reason.of("tier.in-institution")), saw(cared, "tier.rule.in-institution"));
        assertEquals(Set.of(Reason.of("tier.saw.home-not-every-month")), saw(cared, "tier.rule.home-every-month"));
    }

    @Test
    @DisplayName("W5.3: of several kinds each is told of by itself, what is there and what is not")
    void seenOfEachKind() {
        VisitCircumstances person = Persons.told(
                Persons.of(
                        CareLevelRange.certain(CareLevel.CAPABLE), Set.of(KeyGroup.MENTAL), NOT_ALONE, 70, true, false),
                List.of(new VisitEvent(VisitEvent.Kind.FALL, DAY)),
                List.of(new VisitAlert(VisitAlert.Kind.SNOWSTORM, VILLAGE, DateRange.of(DAY, DAY.plusDays(1)))));
        VisitTier tier = VisitTier.of(person, POLICY);
        assertEquals(Set.of(Reason.of("tier.open-risk")), saw(tier, "tier.rule.open-risk"));
        assertEquals(
                each(KeyGroup.values(), KeyGroup.MENTAL, "tier.key-group", "tier.saw.no-key-group"),
                saw(tier, "tier.rule.key-group"));
        assertEquals(
                each(VisitAlert.Kind.values(), VisitAlert.Kind.SNOWSTORM, "tier.alert", "tier.saw.no-alert"),
                saw(tier, "tier.rule.alert"));
        Set<Reason> events = Arrays.stream(VisitEvent.Kind.values())
                .map(kind -> kind == VisitEvent.Kind.FALL
                        ? Reason.of("tier.saw.event", Wording.argument(kind), DAY)
                        : Reason.of("tier.saw.no-event", Wording.argument(kind)))
                .collect(Collectors.toSet());
        assertEquals(events, saw(tier, "tier.rule.event"));
    }

    private static Set<Reason> each(Enum<?>[] kinds, Enum<?> there, String holds, String not) {
        return Arrays.stream(kinds)
                .map(kind -> Reason.of(kind == there ? holds : not, Wording.argument(kind)))
                .collect(Collectors.toSet());
    }

    private static Set<Reason> saw(VisitTier tier, String rule) {
        return leaves(tier, rule).stream()
                .map(leaf -> leaf.observation().reason())
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("W5.3: every finding can be told in both languages")
    void words() {
        VisitCircumstances person = Persons.told(
                Persons.of(CareLevelRange.ALL, Set.of(KeyGroup.MENTAL), Fact.unknown(), 85, true, true),
                List.of(new VisitEvent(VisitEvent.Kind.FALL, DAY)),
                List.of(new VisitAlert(VisitAlert.Kind.SNOWSTORM, VILLAGE, DateRange.of(DAY, DAY.plusDays(1)))));
        for (VisitCircumstances any : List.of(person, Persons.sound())) {
            VisitTier.of(any, POLICY).finding().visit(finding -> {
                assertFalse(Wording.CHINESE.of(finding.rule()).isBlank());
                assertFalse(Wording.ENGLISH.of(finding.rule()).isBlank());
            });
            VisitTier.of(any, POLICY).finding().leaves().forEach(leaf -> {
                assertTrue(Wording.CHINESE.of(leaf.observation().reason()).matches("[^{}]+"));
                assertTrue(Wording.ENGLISH.of(leaf.observation().reason()).matches("[^{}]+"));
            });
        }
    }

    @Test
    @DisplayName("the national book answers every parameter, in its form")
    void policy() {
        PolicyBook own = PolicyBook.of(
                "own",
                NationalPolicy.book().entries().stream()
                        .filter(entry -> entry.parameter().startsWith("tier."))
                        .toList());
        assertEquals(List.of(), own.faults(TierPolicy.parameters()));
        assertEquals(List.of(), own.clashes(TierPolicy.consistencies()));
        TierPolicy.parameters()
                .forEach(parameter ->
                        assertEquals("照料默认值", POLICY.cited(parameter).citation().document()));
    }
}
