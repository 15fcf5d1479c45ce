package org.zhaoliao.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.casefile.CaseParts.POLICY;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
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
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.risk.SignalKind;

@DisplayName("W3.2–W3.5: what a recipient counts for")
class CensusFigureTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Disability MENTAL = new Disability(DisabilityKind.MENTAL, 4);
    private static final Disability INTELLECTUAL = new Disability(DisabilityKind.INTELLECTUAL, 3);
    private static final CentralSupportWish WISH = CentralSupportWish.expressedOn(MARCH);

    static Stream<Arguments> examples() {
        return Stream.of(
                example(CensusFigure.DISPERSED, file -> file, file -> file.form(SupportForm.CENTRAL)),
                example(CensusFigure.CENTRAL, file -> file.form(SupportForm.CENTRAL), file -> file),
                example(CensusFigure.RURAL, file -> file, file -> file.register(RegisterType.URBAN)),
                example(CensusFigure.URBAN, file -> file.register(RegisterType.URBAN), file -> file),
                example(CensusFigure.CAPABLE, failing(0, 0), failing(1, 0)),
                example(CensusFigure.PARTLY_DEPENDENT, failing(3, 0), failing(3, 1)),
                example(CensusFigure.WHOLLY_DEPENDENT, failing(4, 2), failing(3, 0)),
                example(CensusFigure.LEVEL_OPEN, failing(3, 1), failing(1, 2)),
                example(CensusFigure.INTELLECTUAL, disabled(INTELLECTUAL), disabled(MENTAL)),
                example(CensusFigure.MENTAL, disabled(MENTAL), disabled(INTELLECTUAL)),
                example(
                        CensusFigure.INTELLECTUAL_OR_MENTAL,
                        disabled(MENTAL, INTELLECTUAL),
                        disabled(new Disability(DisabilityKind.LIMB, 1))),
                example(CensusFigure.KEY_GROUP, failing(4, 0), disabled(new Disability(DisabilityKind.LIMB, 1))),
                example(
                        CensusFigure.SEVERELY_DISABLED,
                        disabled(new Disability(DisabilityKind.LIMB, 2)),
                        disabled(new Disability(DisabilityKind.LIMB, 3))),
                example(CensusFigure.WOMEN, file -> file.sex(Sex.FEMALE), file -> file),
                example(CensusFigure.AGE_UNDER_16, turning(15), turning(16)),
                example(CensusFigure.AGE_16_TO_59, turning(16), turning(60)),
                example(CensusFigure.AGE_60_TO_79, turning(60), turning(80)),
                example(CensusFigure.AGE_80_AND_OVER, turning(80), turning(79)),
                example(CensusFigure.AGREEMENT_IN_FORCE, underAgreementUntil(1), underAgreementUntil(0)),
                example(CensusFigure.NO_AGREEMENT, underAgreementUntil(0), underAgreementUntil(1)),
                example(
                        CensusFigure.UNCOVERED,
                        file -> file.caregivers(),
                        file -> file.inHospital(DateRange.from(MARCH), CaseParts.known(true))),
                example(CensusFigure.OPEN_PROBLEMS, problem(ProblemStatus.REFERRED), problem(ProblemStatus.SETTLED)),
                example(
                        CensusFigure.OPEN_PROBLEMS_KEY_GROUP,
                        file -> problem(ProblemStatus.OPEN).apply(file).disabilities(MENTAL),
                        problem(ProblemStatus.OPEN)),
                example(
                        CensusFigure.OPEN_RISKS,
                        file -> file.risks(CaseParts.risk(MARCH, SignalKind.MAY_BE_HARMED)),
                        file -> file),
                example(CensusFigure.WISH_OPEN, file -> file.wishes(WISH), settled(CentralSupportWish.Result.NO_PLACE)),
                example(
                        CensusFigure.WISH_OPEN_KEY_GROUP,
                        file -> file.wishes(WISH).disabilities(INTELLECTUAL),
                        file -> file.wishes(WISH)),
                example(
                        CensusFigure.PLACED,
                        file -> settled(CentralSupportWish.Result.PLACED)
                                .apply(file)
                                .form(SupportForm.CENTRAL),
                        settled(CentralSupportWish.Result.WITHDRAWN)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void countsOneAndNotTheOther(
            CensusFigure figure, UnaryOperator<CaseFileBuilder> counted, UnaryOperator<CaseFileBuilder> other) {
        assertTrue(figure.counts(counted.apply(new CaseFileBuilder()).build(), POLICY));
        assertFalse(figure.counts(other.apply(new CaseFileBuilder()).build(), POLICY));
    }

    @Test
    @DisplayName("each figure has an example")
    void complete() {
        assertEquals(
                EnumSet.allOf(CensusFigure.class),
                examples().map(example -> example.get()[0]).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("somebody in an institution counts for nothing but that, and for the wish that led there")
    void central() {
        CaseFile file = settled(CentralSupportWish.Result.PLACED)
                .apply(new CaseFileBuilder())
                .form(SupportForm.CENTRAL)
                .disabilities(MENTAL)
                .build();
        assertEquals(
                Set.of(CensusFigure.CENTRAL, CensusFigure.PLACED),
                LedgerEntry.of(file, POLICY).figures());
    }

    @Test
    @DisplayName("W3.2: both disabilities count in both figures, and once in the union")
    void union() {
        CaseFile file =
                disabled(MENTAL, INTELLECTUAL).apply(new CaseFileBuilder()).build();
        Census census = Census.of(java.util.List.of(LedgerEntry.of(file, POLICY)));
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
        assertEquals(counted, CensusFigure.DISPERSED.counts(file, POLICY.on(MARCH.plusDays(days))));
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

    private static UnaryOperator<CaseFileBuilder> problem(ProblemStatus status) {
        return file -> file.problems(CaseParts.problem(MARCH, status));
    }

    private static UnaryOperator<CaseFileBuilder> settled(CentralSupportWish.Result result) {
        return file -> file.wishes(WISH.settled(TODAY, result));
    }
}
