package org.zhaoliao.census;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.casefile.CaseParts.POLICY;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.CentralSupportWish.Result;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.visit.ChecklistItem;
import org.zhaoliao.visit.VisitMeans;

@DisplayName("W3.2–W3.5: what a recipient counts for")
class CensusFigureTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Disability MENTAL = new Disability(DisabilityKind.MENTAL, 4);
    private static final Disability INTELLECTUAL = new Disability(DisabilityKind.INTELLECTUAL, 3);
    private static final Disability LIMB = new Disability(DisabilityKind.LIMB, 1);
    private static final CentralSupportWish WISH = CentralSupportWish.expressedOn(MARCH);

    static Stream<Arguments> examples() {
        return Stream.of(persons(), levels(), agreements(), concerns(), wishes())
                .flatMap(examples -> examples);
    }

    private static Stream<Arguments> persons() {
        return Stream.of(
                example(CensusFigure.SUPPORTED, file -> file, file -> file.died(TODAY.minusDays(1))),
                example(CensusFigure.DISPERSED, file -> file, file -> file.form(SupportForm.CENTRAL)),
                example(CensusFigure.CENTRAL, file -> file.form(SupportForm.CENTRAL), file -> file),
                example(CensusFigure.RURAL, file -> file, file -> file.register(RegisterType.URBAN)),
                example(CensusFigure.URBAN, file -> file.register(RegisterType.URBAN), file -> file),
                example(CensusFigure.ENTERED, supportedFrom(TODAY), supportedFrom(LocalDate.of(2025, 12, 31))),
                example(CensusFigure.LEFT, supportedUntil(TODAY), supportedUntil(TODAY.plusDays(1))),
                example(CensusFigure.LEFT_BY_DEATH, file -> file.died(MARCH), supportedUntil(MARCH)),
                example(CensusFigure.WOMEN, file -> file.sex(Sex.FEMALE), file -> file),
                example(CensusFigure.AGE_UNDER_16, turning(15), turning(16)),
                example(CensusFigure.AGE_16_TO_59, turning(16), turning(60)),
                example(CensusFigure.AGE_60_TO_79, turning(60), turning(80)),
                example(CensusFigure.AGE_80_AND_OVER, turning(80), turning(79)));
    }

    private static Stream<Arguments> levels() {
        return Stream.of(
                example(CensusFigure.CAPABLE, failing(0, 0), failing(1, 0)),
                example(CensusFigure.PARTLY_DEPENDENT, failing(3, 0), failing(3, 1)),
                example(CensusFigure.WHOLLY_DEPENDENT, failing(4, 2), failing(3, 0)),
                example(CensusFigure.LEVEL_OPEN, failing(3, 1), failing(1, 2)),
                example(CensusFigure.INTELLECTUAL, disabled(INTELLECTUAL), disabled(MENTAL)),
                example(CensusFigure.MENTAL, disabled(MENTAL), disabled(INTELLECTUAL)),
                example(CensusFigure.INTELLECTUAL_AND_MENTAL, disabled(MENTAL, INTELLECTUAL), disabled(MENTAL)),
                example(CensusFigure.INTELLECTUAL_OR_MENTAL, disabled(MENTAL, INTELLECTUAL), disabled(LIMB)),
                example(CensusFigure.KEY_GROUP, failing(4, 0), disabled(LIMB)),
                example(CensusFigure.DISABLED, disabled(LIMB), file -> file),
                example(
                        CensusFigure.SEVERELY_DISABLED,
                        disabled(new Disability(DisabilityKind.LIMB, 2)),
                        disabled(new Disability(DisabilityKind.LIMB, 3))));
    }

    private static Stream<Arguments> agreements() {
        return Stream.of(
                example(CensusFigure.AGREEMENT_IN_FORCE, underAgreementUntil(1), underAgreementUntil(0)),
                example(CensusFigure.NO_AGREEMENT, underAgreementUntil(0), underAgreementUntil(1)),
                example(CensusFigure.CAREGIVER_UNKNOWN, CaseFileBuilder::caregivers, file -> file),
                example(CensusFigure.DUTIES_KEPT, watched(true), watched(false)),
                example(CensusFigure.DUTIES_NOT_KEPT, watched(false), watched(true)),
                example(CensusFigure.DUTIES_UNSEEN, file -> file, watched(true)),
                example(CensusFigure.CONTACT_WITHIN_7_DAYS, contacted(6), contacted(7)),
                example(CensusFigure.CONTACT_7_TO_29_DAYS, contacted(29), contacted(30)),
                example(CensusFigure.CONTACT_30_DAYS_AND_MORE, contacted(30), contacted(29)),
                example(CensusFigure.CONTACT_UNKNOWN, file -> file, contacted(0)),
                example(CensusFigure.CONTACT_DAYS, contacted(3), contacted(0)));
    }

    private static Stream<Arguments> concerns() {
        Stream<Arguments> problems = Stream.of(ProblemKind.values())
                .map(kind -> example(
                        CensusFigure.valueOf("PROBLEMS_" + kind),
                        problem(kind, ProblemStatus.REFERRED),
                        problem(kind, ProblemStatus.DISMISSED)));
        Stream<Arguments> gaps = Stream.of(
                example(
                        CensusFigure.UNCOVERED,
                        CaseFileBuilder::caregivers,
                        file -> file.inHospital(DateRange.from(MARCH), CaseParts.known(true))),
                example(CensusFigure.GAP_NO_AGREEMENT, CaseFileBuilder::agreements, CaseFileBuilder::caregivers),
                example(CensusFigure.GAP_NO_ABLE_CAREGIVER, CaseFileBuilder::caregivers, CaseFileBuilder::agreements),
                example(
                        CensusFigure.GAP_NOBODY_AT_BEDSIDE,
                        inHospital(CaseParts.known(false)),
                        inHospital(Fact.unknown())),
                example(
                        CensusFigure.GAP_ATTENDANCE_UNKNOWN,
                        inHospital(Fact.unknown()),
                        inHospital(CaseParts.known(true))),
                example(
                        CensusFigure.OPEN_PROBLEMS,
                        problem(ProblemKind.FOOD, ProblemStatus.OPEN),
                        problem(ProblemKind.FOOD, ProblemStatus.SETTLED)));
        return Stream.of(problems, gaps, risks()).flatMap(examples -> examples);
    }

    private static Stream<Arguments> risks() {
        UnaryOperator<CaseFileBuilder> harmed = risk(SignalKind.MAY_BE_HARMED);
        UnaryOperator<CaseFileBuilder> ill = risk(SignalKind.SUDDEN_ILLNESS);
        return Stream.of(
                example(CensusFigure.OPEN_RISKS, harmed, file -> file),
                example(CensusFigure.RISKS_RED, graded(RiskLevel.RED), graded(RiskLevel.ORANGE)),
                example(CensusFigure.RISKS_ORANGE, graded(RiskLevel.ORANGE), graded(RiskLevel.YELLOW)),
                example(CensusFigure.RISKS_YELLOW, graded(RiskLevel.YELLOW), graded(RiskLevel.RED)),
                example(CensusFigure.RISKS_MAY_CAUSE_HARM, risk(SignalKind.MAY_CAUSE_HARM), harmed),
                example(CensusFigure.RISKS_MAY_GO_MISSING, risk(SignalKind.MAY_GO_MISSING), harmed),
                example(CensusFigure.RISKS_MAY_BE_HARMED, harmed, ill),
                example(CensusFigure.RISKS_OTHER, ill, harmed),
                example(CensusFigure.RISKS_WITHOUT_MEASURE, harmed, file -> file));
    }

    private static Stream<Arguments> wishes() {
        return Stream.of(
                example(CensusFigure.WISH_OPEN, file -> file.wishes(WISH), settled(Result.NO_PLACE)),
                example(CensusFigure.WISH_OPEN_UNDER_30_DAYS, waiting(29), waiting(30)),
                example(CensusFigure.WISH_OPEN_30_TO_89_DAYS, waiting(30), waiting(90)),
                example(CensusFigure.WISH_OPEN_90_DAYS_AND_MORE, waiting(90), waiting(89)),
                example(CensusFigure.WISH_OPEN_DAYS, waiting(1), settled(Result.PLACED)),
                example(CensusFigure.PLACED, settled(Result.PLACED), settled(Result.WITHDRAWN)),
                example(CensusFigure.PLACED_DAYS, settled(Result.PLACED), waiting(1)),
                example(CensusFigure.WISH_NO_PLACE, settled(Result.NO_PLACE), settled(Result.PLACED)),
                example(CensusFigure.WISH_NOT_ADMITTED, settled(Result.NOT_ADMITTED), settled(Result.NO_PLACE)),
                example(CensusFigure.WISH_WITHDRAWN, settled(Result.WITHDRAWN), settled(Result.NO_PLACE)),
                example(CensusFigure.WISH_SUPPORT_ENDED, settled(Result.SUPPORT_ENDED), settled(Result.NO_PLACE)),
                example(CensusFigure.WISH_REFUSED_DAYS, settled(Result.NO_PLACE), settled(Result.WITHDRAWN)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void countsOneAndNotTheOther(
            CensusFigure figure, UnaryOperator<CaseFileBuilder> counted, UnaryOperator<CaseFileBuilder> other) {
        assertTrue(amount(figure, counted) > 0);
        assertEquals(0, amount(figure, other));
    }

    @Test
    @DisplayName("each figure has an example")
    void complete() {
        assertEquals(
                EnumSet.allOf(CensusFigure.class),
                examples().map(example -> example.get()[0]).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("whoever is in an institution counts as a person, and not for agreements and visits at home")
    void central() {
        UnaryOperator<CaseFileBuilder> placed = file ->
                settled(Result.PLACED).apply(file).form(SupportForm.CENTRAL).disabilities(MENTAL);
        for (CensusFigure figure : List.of(CensusFigure.CENTRAL, CensusFigure.PLACED, CensusFigure.MENTAL)) {
            assertEquals(1, amount(figure, placed));
        }
        for (CensusFigure figure : List.of(
                CensusFigure.DISPERSED,
                CensusFigure.AGREEMENT_IN_FORCE,
                CensusFigure.NO_AGREEMENT,
                CensusFigure.DUTIES_UNSEEN)) {
            assertEquals(0, amount(figure, placed));
        }
    }

    @Test
    @DisplayName("W3.5: how long wishes wait and waited is added up, so that the mean follows")
    void waitingDays() {
        assertEquals(45, amount(CensusFigure.WISH_OPEN_DAYS, waiting(45)));
        assertEquals(30, amount(CensusFigure.PLACED_DAYS, settled(Result.PLACED)));
        assertEquals(30, amount(CensusFigure.WISH_REFUSED_DAYS, settled(Result.NOT_ADMITTED)));
    }

    @Test
    @DisplayName("W3.2: both disabilities count in both figures, and once in the union")
    void union() {
        CaseFile file =
                disabled(MENTAL, INTELLECTUAL).apply(new CaseFileBuilder()).build();
        Census census = Census.of(List.of(LedgerEntry.of(file, POLICY)));
        assertEquals(1, census.count(CaseParts.VILLAGE, CensusFigure.MENTAL));
        assertEquals(1, census.count(CaseParts.VILLAGE, CensusFigure.INTELLECTUAL));
        assertEquals(1, census.count(CaseParts.VILLAGE, CensusFigure.INTELLECTUAL_OR_MENTAL));
        assertEquals(1, census.count(CaseParts.VILLAGE, CensusFigure.KEY_GROUP));
    }

    @ParameterizedTest
    @DisplayName("support counts from its first day to the day before it ends")
    @CsvSource({"-1, false", "0, true", "9, true", "10, false"})
    void support(int days, boolean counted) {
        CaseFile file = new CaseFileBuilder()
                .supported(DateRange.of(MARCH, MARCH.plusDays(10)))
                .build();
        assertEquals(
                counted ? 1 : 0, CensusFigure.DISPERSED.amount(LedgerEntry.of(file, POLICY.on(MARCH.plusDays(days)))));
    }

    private static Arguments example(
            CensusFigure figure, UnaryOperator<CaseFileBuilder> counted, UnaryOperator<CaseFileBuilder> other) {
        return Arguments.of(figure, counted, other);
    }

    private static UnaryOperator<CaseFileBuilder> failing(int failed, int unknown) {
        return file -> file.assessments(CaseParts.assessment(MARCH, failed, unknown));
    }

    private static UnaryOperator<CaseFileBuilder> disabled(Disability... disabilities) {
        return file -> file.disabilities(disabilities);
    }

    private static UnaryOperator<CaseFileBuilder> turning(int age) {
        return file -> file.born(TODAY.minusYears(age));
    }

    private static UnaryOperator<CaseFileBuilder> underAgreementUntil(int daysFromToday) {
        return file -> file.agreements(CaseParts.agreement(MARCH, TODAY.plusDays(daysFromToday)));
    }

    private static UnaryOperator<CaseFileBuilder> supportedFrom(LocalDate day) {
        return file -> file.supported(DateRange.from(day));
    }

    private static UnaryOperator<CaseFileBuilder> supportedUntil(LocalDate day) {
        return file -> file.supported(DateRange.of(LocalDate.of(2022, 1, 1), day));
    }

    private static UnaryOperator<CaseFileBuilder> watched(boolean kept) {
        return file -> file.visits(
                CaseParts.visit(TODAY.minusDays(1), Map.of(ChecklistItem.DAILY_WATCH_DONE, CaseParts.known(kept))));
    }

    private static UnaryOperator<CaseFileBuilder> contacted(int daysAgo) {
        return file ->
                file.visits(CaseParts.visit(TODAY, VisitMeans.FACE_TO_FACE, CaseParts.known(TODAY.minusDays(daysAgo))));
    }

    private static UnaryOperator<CaseFileBuilder> inHospital(Fact<Boolean> attended) {
        return file -> file.inHospital(DateRange.from(MARCH), attended);
    }

    private static UnaryOperator<CaseFileBuilder> problem(ProblemKind kind, ProblemStatus status) {
        Problem problem = CaseParts.problem(MARCH, status);
        return file -> file.problems(new Problem(
                problem.id(),
                problem.division(),
                problem.recipient(),
                problem.origin(),
                kind,
                "",
                MARCH,
                problem.owner(),
                status,
                List.of()));
    }

    private static UnaryOperator<CaseFileBuilder> risk(SignalKind kind) {
        return file -> file.risks(CaseParts.risk(MARCH, kind));
    }

    private static UnaryOperator<CaseFileBuilder> graded(RiskLevel level) {
        RiskCase risk = CaseParts.risk(MARCH, SignalKind.MAY_BE_HARMED);
        return file -> file.risks(new RiskCase(
                risk.id(),
                risk.division(),
                risk.recipient(),
                risk.signals(),
                new RiskCase.Grade(level, MARCH.atStartOfDay()),
                List.of(),
                List.of(),
                List.of(),
                risk.status(),
                risk.open()));
    }

    private static UnaryOperator<CaseFileBuilder> waiting(int days) {
        return file -> file.wishes(CentralSupportWish.expressedOn(TODAY.minusDays(days)));
    }

    private static UnaryOperator<CaseFileBuilder> settled(Result result) {
        return file -> file.wishes(WISH.settled(TODAY, result));
    }

    private static long amount(CensusFigure figure, UnaryOperator<CaseFileBuilder> file) {
        return figure.amount(LedgerEntry.of(file.apply(new CaseFileBuilder()).build(), POLICY));
    }
}
