package org.zhaoliao.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.casefile.CaseParts.POLICY;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityCertificate;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.policy.Standing;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.visit.VisitMeans;

@DisplayName("W3.0: what is wrong or missing in the data is named")
class QualityRuleTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    static Stream<Arguments> examples() {
        return Stream.concat(persons(), care());
    }

    private static Stream<Arguments> persons() {
        return Stream.of(
                example(QualityRule.NO_RESIDENT_ID, file -> file.residentId(Fact.unknown())),
                example(
                        QualityRule.BIRTH_DIFFERS_FROM_ID,
                        file -> file.residentId(CaseParts.known(ResidentId.of(number("19560102001"))))),
                example(
                        QualityRule.SEX_DIFFERS_FROM_ID,
                        file -> file.residentId(CaseParts.known(ResidentId.of(number("19560101002"))))),
                example(QualityRule.BORN_IN_SUPPORT, file -> file.supported(DateRange.from(LocalDate.of(1955, 1, 1)))),
                example(QualityRule.WORKING_AGE_NOT_DISABLED, file -> file.born(TODAY.minusYears(40))),
                example(
                        QualityRule.DISABILITY_TWICE,
                        file -> file.disabilities(
                                new Disability(DisabilityKind.LIMB, 1), new Disability(DisabilityKind.LIMB, 2))),
                example(QualityRule.MINOR_WITHOUT_GUARDIAN, file -> file.born(TODAY.minusYears(17))),
                example(
                        QualityRule.DEAD_STILL_SUPPORTED,
                        file -> file.died(MARCH.minusDays(1)).agreements()),
                example(QualityRule.DEAD_STILL_AGREED, file -> file.died(TODAY.minusDays(1))),
                example(QualityRule.NO_ACCOUNT, file -> file.account(Fact.unknown())));
    }

    private static Stream<Arguments> care() {
        return Stream.of(
                example(QualityRule.NOT_ASSESSED, CaseFileBuilder::assessments),
                example(QualityRule.LEVEL_OPEN, file -> file.assessments(CaseParts.assessment(MARCH, 0, 1))),
                example(QualityRule.NO_SUCCESSOR, file -> file.agreements(CaseParts.agreement(MARCH, TODAY))),
                example(QualityRule.CAREGIVER_NOT_RECORDED, CaseFileBuilder::caregivers),
                example(QualityRule.AGREEMENT_IN_INSTITUTION, file -> file.form(SupportForm.CENTRAL)),
                example(
                        QualityRule.WISH_OPEN_IN_INSTITUTION,
                        file -> file.form(SupportForm.CENTRAL)
                                .agreements()
                                .wishes(CentralSupportWish.expressedOn(MARCH))),
                example(
                        QualityRule.NO_VISIT,
                        file -> file.visits(
                                CaseParts.visit(TODAY.minusDays(91), VisitMeans.TELEPHONE, Fact.unknown()))));
    }

    @Test
    void aSoundFileBreaksNone() {
        assertEquals(List.of(), broken(file -> file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void eachIsBrokenByAFaultOfItsOwnAndByNoOther(QualityRule rule, UnaryOperator<CaseFileBuilder> fault) {
        assertEquals(List.of(rule), broken(fault));
        assertFalse(rule.field().isBlank());
    }

    @Test
    @DisplayName("each rule has an example, here or below")
    void complete() {
        assertEquals(
                EnumSet.complementOf(EnumSet.of(
                        QualityRule.DUPLICATE_RESIDENT_ID,
                        QualityRule.CERTIFICATE_OF_ANOTHER,
                        QualityRule.CERTIFICATE_DIFFERS)),
                examples().map(example -> example.get()[0]).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @DisplayName("working age is from 18 to under 60, and a disability explains it")
    @CsvSource({"17, false", "18, true", "59, true", "60, false"})
    void workingAge(int age, boolean faulty) {
        UnaryOperator<CaseFileBuilder> aged = file -> file.born(TODAY.minusYears(age));
        assertEquals(faulty, broken(aged).contains(QualityRule.WORKING_AGE_NOT_DISABLED));
        assertFalse(broken(file -> aged.apply(file).disabilities(new Disability(DisabilityKind.LIMB, 1)))
                .contains(QualityRule.WORKING_AGE_NOT_DISABLED));
    }

    @Test
    @DisplayName("the ledger's school explains it as well; not knowing of one does not, nor knowing of none")
    void atSchool() {
        UnaryOperator<CaseFileBuilder> young = file -> file.born(TODAY.minusYears(19));
        assertFalse(broken(file -> young.apply(file).atSchool(CaseParts.known(true)))
                .contains(QualityRule.WORKING_AGE_NOT_DISABLED));
        assertTrue(broken(file -> young.apply(file).atSchool(CaseParts.known(false)))
                .contains(QualityRule.WORKING_AGE_NOT_DISABLED));
        assertTrue(broken(file -> young.apply(file).atSchool(Fact.unknown()))
                .contains(QualityRule.WORKING_AGE_NOT_DISABLED));
    }

    @ParameterizedTest
    @DisplayName("the sex must be that of the ID number too")
    @EnumSource
    void sex(org.zhaoliao.identity.Sex sex) {
        Fact<ResidentId> man = CaseParts.known(ResidentId.of("440524188001010014"));
        boolean differs = sex == org.zhaoliao.identity.Sex.FEMALE;
        assertEquals(
                differs ? List.of(QualityRule.SEX_DIFFERS_FROM_ID) : List.of(),
                broken(file -> file.born(LocalDate.of(1880, 1, 1)).sex(sex).residentId(man)));
    }

    @ParameterizedTest
    @DisplayName("only an agreement that took effect can lack a successor; one at rest is not over")
    @EnumSource
    void successor(AgreementStatus status) {
        List<QualityRule> overNow =
                status.tookEffect() && !status.holds() ? List.of(QualityRule.NO_SUCCESSOR) : List.of();
        List<QualityRule> overByTerm = status.tookEffect() ? List.of(QualityRule.NO_SUCCESSOR) : List.of();
        assertEquals(overNow, broken(file -> file.agreements(CaseParts.agreement(MARCH, TODAY.plusDays(1), status))));
        assertEquals(overByTerm, broken(file -> file.agreements(CaseParts.agreement(MARCH, TODAY, status))));
    }

    @Test
    @DisplayName("an agreement that has followed is a successor; none at all is another matter")
    void followed() {
        assertEquals(
                List.of(),
                broken(file -> file.agreements(
                        CaseParts.agreement(MARCH, TODAY), CaseParts.agreement(TODAY, TODAY.plusYears(1)))));
        assertEquals(List.of(), broken(CaseFileBuilder::agreements));
    }

    @Test
    @DisplayName("a certificate must be the person's own, and what it certifies must be recorded")
    void certificates() {
        CaseFile file = new CaseFileBuilder()
                .disabilities(new Disability(DisabilityKind.LIMB, 1))
                .build();
        String own = number("19560101001");
        assertEquals(List.of(), broken(file, own + "41"));
        assertEquals(List.of(QualityRule.CERTIFICATE_DIFFERS), broken(file, own + "42B1"));
        assertEquals(List.of(QualityRule.CERTIFICATE_OF_ANOTHER), broken(file, number("19560101003") + "41"));
    }

    @Test
    @DisplayName("a finding names recipient, village, field and reason, in both languages, and no name or number")
    void finding() {
        CaseFile file = new CaseFileBuilder().born(TODAY.minusYears(40)).build();
        QualityFinding finding = QualityRule.brokenBy(file, POLICY).get(0);
        assertEquals(new RecipientId("R1"), finding.recipient());
        assertEquals(CaseParts.VILLAGE, finding.division());
        assertEquals("disabilities", finding.rule().field());
        assertEquals("quality.working-age-not-disabled", finding.rule().id());
        assertEquals("40 周岁，没有残疾登记；也没有在校就读的记录，应当核实", Wording.CHINESE.of(finding.reason()));
        assertEquals(
                "aged 40 with no disability certified: and no school recorded: to be looked into",
                Wording.ENGLISH.of(finding.reason()));
    }

    @ParameterizedTest
    @DisplayName("each rule has its reason in both languages, under its id")
    @EnumSource
    void reasons(QualityRule rule) {
        Reason reason = Reason.of(rule.id(), "1", "2", "3");
        assertFalse(Wording.CHINESE.of(reason).isBlank());
        assertFalse(Wording.ENGLISH.of(reason).isBlank());
    }

    @Test
    @DisplayName("in the month of the death support goes on, and no rule on the living is asked")
    void dead() {
        assertEquals(List.of(), broken(file -> file.died(MARCH).agreements().account(Fact.unknown())));
        assertEquals(
                List.of(),
                broken(file -> file.supported(DateRange.of(LocalDate.of(2022, 1, 1), TODAY))
                        .account(Fact.unknown())));
    }

    @Test
    @DisplayName(
            "90 days without a visit are not yet too many, and a visit of another day does not count before it is made")
    void visits() {
        assertEquals(
                List.of(),
                broken(file ->
                        file.visits(CaseParts.visit(TODAY.minusDays(90), VisitMeans.TELEPHONE, Fact.unknown()))));
        assertEquals(
                List.of(QualityRule.NO_VISIT),
                broken(file -> file.visits(CaseParts.visit(TODAY.plusDays(1), VisitMeans.TELEPHONE, Fact.unknown()))));
    }

    @Test
    @DisplayName("W5.1: the national book answers every parameter of the checks")
    void policy() {
        assertEquals(
                List.of(18, 60, 18, 90),
                QualityPolicy.parameters().stream().map(POLICY::get).toList());
        assertEquals(
                List.of(Standing.DEFAULT, Standing.LAW, Standing.UNVERIFIED, Standing.DEFAULT),
                QualityPolicy.parameters().stream()
                        .map(parameter -> POLICY.cited(parameter).standing())
                        .toList());
    }

    private static Arguments example(QualityRule rule, UnaryOperator<CaseFileBuilder> fault) {
        return Arguments.of(rule, fault);
    }

    private static String number(String birthAndOrder) {
        String body = "141121" + birthAndOrder;
        return body + ResidentId.checkDigit(body);
    }

    private static List<QualityRule> broken(UnaryOperator<CaseFileBuilder> fault) {
        return rules(QualityRule.brokenBy(fault.apply(new CaseFileBuilder()).build(), POLICY));
    }

    private static List<QualityRule> broken(CaseFile file, String certificate) {
        return rules(QualityRule.brokenBy(file, List.of(DisabilityCertificate.of(certificate)), POLICY));
    }

    private static List<QualityRule> rules(List<QualityFinding> findings) {
        return findings.stream().map(QualityFinding::rule).toList();
    }
}
