package org.zhaoliao.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.zhaoliao.determination.DeterminationAction.*;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.determination.Determination.Step;
import org.zhaoliao.lifecycle.Cells;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.PolicyCheck;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

@DisplayName("M10 to M18, M28: the procedure of determination")
class DeterminationLifeCycleTest {

    /** The notice of this case was posted on Monday 2 March 2026 and is over on 9 March. */
    private static final LocalDate POSTED = LocalDate.of(2026, 3, 2);

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 9);
    private static final List<Reason> WHY = List.of(Reason.of("rule.no"));
    private static final Set<Material> NEEDED = Material.missing(Set.of(), Sample.policy());
    private static final Set<DeterminationAction> COUNTY = EnumSet.of(RECORD_CHECK, CONFIRM, REFUSE);

    @Test
    @DisplayName(
            "W3.1: where a step leads follows from the step alone, so that an earlier state can be told from the steps")
    void afterSteps() {
        DeterminationLifeCycle.TABLE
                .transitions()
                .forEach(row -> assertEquals(
                        row.accepted().to(),
                        DeterminationStatus.after(row.accepted().action())));
        Determination one = Sample.determination(
                DeterminationStatus.SENT_TO_COUNTY,
                Sample.step(POST_NOTICE, POSTED),
                Sample.step(SEND_TO_COUNTY, LAST_DAY.plusDays(1)));
        assertEquals(DeterminationStatus.APPLIED, one.afterSteps(0).status());
        assertEquals(DeterminationStatus.ON_NOTICE, one.afterSteps(1).status());
        assertEquals(one, one.afterSteps(2));
    }

    private static Determination posted(DeterminationStatus status) {
        return Sample.determination(status, Sample.step(POST_NOTICE, POSTED));
    }

    private static Step good(DeterminationAction action) {
        LocalDate on = action == OBJECT ? LAST_DAY : LAST_DAY.plusDays(1);
        Set<Material> materials = action == ASK_FOR_MATERIALS || action == HAND_IN ? NEEDED : Set.of();
        return new Step(
                action, on, COUNTY.contains(action) ? DivisionLevel.COUNTY : DivisionLevel.TOWNSHIP, WHY, materials);
    }

    private static Outcome<DeterminationStatus, DeterminationAction> decide(
            DeterminationStatus status, DeterminationAction action) {
        Determination one = posted(status);
        return DeterminationLifeCycle.decide(
                Sample.asked(action == ASK_FOR_MATERIALS ? without(one, NEEDED) : one, good(action)));
    }

    private static Determination without(Determination one, Set<Material> lacking) {
        return new Determination(
                one.id(),
                one.division(),
                one.applicant(),
                one.appliedOn(),
                one.status(),
                one.steps(),
                Sets.difference(one.materials(), lacking));
    }

    private static String refusal(DeterminationStatus status, Step step) {
        return Cells.refusal(DeterminationLifeCycle.decide(Sample.asked(posted(status), step)));
    }

    @Test
    @DisplayName("each status has these actions and no others")
    void table() {
        assertEquals(
                """
                APPLIED: ASK_FOR_MATERIALS>MATERIALS_MISSING ACCEPT>ACCEPTED WITHDRAW>WITHDRAWN
                MATERIALS_MISSING: HAND_IN>MATERIALS_MISSING ACCEPT>ACCEPTED WITHDRAW>WITHDRAWN
                ACCEPTED: GIVE_OPINION>INVESTIGATED WITHDRAW>WITHDRAWN
                INVESTIGATED: POST_NOTICE>ON_NOTICE WITHDRAW>WITHDRAWN
                ON_NOTICE: OBJECT>OBJECTED SEND_TO_COUNTY>SENT_TO_COUNTY WITHDRAW>WITHDRAWN
                OBJECTED: GIVE_OPINION>INVESTIGATED WITHDRAW>WITHDRAWN
                SENT_TO_COUNTY: RECORD_CHECK>SENT_TO_COUNTY CONFIRM>CONFIRMED REFUSE>REFUSED WITHDRAW>WITHDRAWN
                CONFIRMED: PUBLISH>PUBLISHED
                PUBLISHED:
                REFUSED: TELL_REFUSAL>REFUSAL_TOLD
                REFUSAL_TOLD:
                WITHDRAWN:
                """,
                Cells.of(DeterminationStatus.class, DeterminationAction.class, DeterminationLifeCycleTest::decide));
    }

    @Test
    @DisplayName("every status can be reached from an application; a refusal is over only when it was told")
    void reachability() {
        assertEquals(
                EnumSet.allOf(DeterminationStatus.class),
                DeterminationLifeCycle.TABLE.reachableFrom(DeterminationStatus.APPLIED));
        assertEquals(
                EnumSet.of(
                        DeterminationStatus.PUBLISHED, DeterminationStatus.REFUSAL_TOLD, DeterminationStatus.WITHDRAWN),
                Arrays.stream(DeterminationStatus.values())
                        .filter(DeterminationLifeCycle.TABLE::isFinal)
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("M15: sent to the county only after the notice; an objection only while it lasts")
    void notice() {
        assertEquals(
                "determination.notice-over",
                refusal(DeterminationStatus.ON_NOTICE, Sample.step(SEND_TO_COUNTY, LAST_DAY)));
        assertEquals("", refusal(DeterminationStatus.ON_NOTICE, Sample.step(SEND_TO_COUNTY, LAST_DAY.plusDays(1))));
        assertEquals("", refusal(DeterminationStatus.ON_NOTICE, Sample.step(OBJECT, LAST_DAY)));
        assertEquals(
                "determination.notice-runs",
                refusal(DeterminationStatus.ON_NOTICE, Sample.step(OBJECT, LAST_DAY.plusDays(1))));
    }

    @Test
    @DisplayName("M18: a refusal has reasons")
    void reasons() {
        assertEquals(
                "determination.refusal-reasons",
                refusal(DeterminationStatus.SENT_TO_COUNTY, Step.of(REFUSE, LAST_DAY, DivisionLevel.COUNTY)));
    }

    @Test
    @DisplayName(
            "M12: all that is missing is asked for at once, and nothing else; accepted only when nothing is missing")
    void materials() {
        Set<Material> two = EnumSet.of(Material.STATEMENT, Material.AUTHORISATION);
        Determination lacking = without(Sample.determination(DeterminationStatus.APPLIED), two);
        assertEquals("determination.materials-complete", refused(lacking, Sample.step(ACCEPT, LAST_DAY)));
        for (Set<Material> asked : List.of(
                Set.<Material>of(),
                EnumSet.of(Material.STATEMENT),
                EnumSet.of(Material.STATEMENT, Material.AUTHORISATION, Material.IDENTITY))) {
            assertEquals(
                    "determination.what-is-missing", refused(lacking, Step.about(asked, ASK_FOR_MATERIALS, LAST_DAY)));
        }
        Determination asked = done(lacking, Step.about(two, ASK_FOR_MATERIALS, LAST_DAY));
        assertEquals("determination.handed-in", refused(asked, Step.about(Set.of(), HAND_IN, LAST_DAY.plusDays(1))));
        Determination half = done(asked, Step.about(EnumSet.of(Material.STATEMENT), HAND_IN, LAST_DAY.plusDays(1)));
        assertEquals("determination.materials-complete", refused(half, Sample.step(ACCEPT, LAST_DAY.plusDays(1))));
        Determination complete =
                done(half, Step.about(EnumSet.of(Material.AUTHORISATION), HAND_IN, LAST_DAY.plusDays(2)));
        assertEquals(NEEDED, complete.materials());
        assertEquals("", refused(complete, Sample.step(ACCEPT, LAST_DAY.plusDays(2))));
        assertEquals(
                "determination.what-is-missing",
                refused(
                        Sample.determination(DeterminationStatus.APPLIED),
                        Step.about(Set.of(), ASK_FOR_MATERIALS, LAST_DAY)));
    }

    @Test
    @DisplayName(
            "Social Assistance Law art. 62: from 2026-07-01 nobody is asked for what the verification system supplies")
    void verifiedMaterials() {
        LocalDate inForce = LocalDate.of(2026, 7, 1);
        Set<Material> before = Material.missing(Set.of(), Sample.policy().on(inForce.minusDays(1)));
        Set<Material> after = Material.missing(Set.of(), Sample.policy().on(inForce));
        assertEquals(EnumSet.of(Material.IDENTITY, Material.HOUSEHOLD_REGISTER), Sets.difference(before, after));
        assertEquals(Set.of(), Sets.difference(after, before));
    }

    @Test
    @DisplayName("M15: there is no cap on objections; they are counted")
    void objections() {
        assertEquals(0, posted(DeterminationStatus.ON_NOTICE).objections());
        assertEquals(
                2,
                Sample.determination(
                                DeterminationStatus.OBJECTED,
                                Sample.step(OBJECT, POSTED),
                                Sample.step(GIVE_OPINION, POSTED),
                                Sample.step(OBJECT, POSTED))
                        .objections());
    }

    private static String refused(Determination one, Step step) {
        return Cells.refusal(DeterminationLifeCycle.decide(Sample.asked(one, step)));
    }

    private static Determination done(Determination one, Step step) {
        return DeterminationLifeCycle.decide(Sample.asked(one, step))
                .fold(accepted -> DeterminationLifeCycle.after(one, step, accepted), refused -> {
                    throw new AssertionError(Cells.refusal(refused));
                });
    }

    @Test
    @DisplayName("M3: each office its own steps, in order; every fault at once")
    void offices() {
        assertEquals(
                "determination.in-order determination.by-township",
                refusal(DeterminationStatus.APPLIED, Step.of(ACCEPT, POSTED.minusDays(1), DivisionLevel.VILLAGE)));
        assertEquals(
                "determination.by-county", refusal(DeterminationStatus.SENT_TO_COUNTY, Sample.step(CONFIRM, LAST_DAY)));
    }

    @Test
    @DisplayName("M28: a county may hand confirmation down to its townships")
    void handedDown() {
        DeterminationCase asked = new DeterminationCase(
                posted(DeterminationStatus.SENT_TO_COUNTY),
                Sample.step(CONFIRM, LAST_DAY),
                Sample.book()
                        .with(
                                "county",
                                PolicyTable.read(List.of(
                                        "determination.handed-down,141121,2021-07-01,,yes,County paper,1,LOCAL_RULE")))
                        .at(Sample.VILLAGE, LAST_DAY),
                Sample.CALENDAR);
        assertEquals("", Cells.refusal(DeterminationLifeCycle.decide(asked)));
    }

    @ParameterizedTest(name = "confirmed {0}: from {1}")
    @DisplayName("M17: support begins with the month after the confirmation")
    @CsvSource({"2026-03-10,2026-04", "2026-03-31,2026-04", "2026-12-30,2027-01"})
    void support(LocalDate confirmed, YearMonth from) {
        Determination sent = posted(DeterminationStatus.SENT_TO_COUNTY);
        Step step = Step.of(CONFIRM, confirmed, DivisionLevel.COUNTY);
        Optional<YearMonth> month = DeterminationLifeCycle.decide(Sample.asked(sent, step))
                .fold(
                        accepted -> DeterminationLifeCycle.after(sent, step, accepted)
                                .supportFrom(),
                        refused -> Optional.empty());

        assertEquals(Optional.of(from), month);
        assertEquals(Optional.empty(), sent.supportFrom());
    }

    @Test
    @DisplayName("the applicant is shown masked; the national book answers every parameter")
    void shown() {
        assertFalse(posted(DeterminationStatus.APPLIED).toString().contains("王五"));
        PolicyCheck.assertAnswered("determination", DeterminationPolicy.parameters(), POSTED);
        assertEquals(List.of(), Determinations.KIND.unique().apply(posted(DeterminationStatus.APPLIED)));
    }

    @ParameterizedTest
    @DisplayName("every refusal has words in both languages")
    @CsvSource({
        "in-order",
        "by-township",
        "by-county",
        "what-is-missing",
        "handed-in",
        "materials-complete",
        "notice-over",
        "notice-runs",
        "refusal-reasons"
    })
    void words(String code) {
        Reason reason = Reason.of("determination." + code, POSTED);
        assertFalse(Wording.CHINESE.of(reason).isBlank());
        assertFalse(Wording.ENGLISH.of(reason).isBlank());
    }
}
