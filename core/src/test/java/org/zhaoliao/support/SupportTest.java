package org.zhaoliao.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.policy.Standing;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

@DisplayName("W1.4: what a recipient is entitled to, 社会救助暂行办法 art. 14–19")
class SupportTest {

    private static final DivisionCode COUNTY = DivisionCode.of("141121");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    /** Invented for tests: no county has these amounts. */
    private static final Policy POLICY = NationalPolicy.book()
            .with(
                    "test",
                    PolicyTable.read(List.of(
                            "eligibility.minimum-living-standard.rural,141121,2024-01-01,,550,invented,1,LOCAL_RULE",
                            "eligibility.minimum-living-standard.urban,141121,2024-01-01,,650,invented,1,LOCAL_RULE",
                            "support.basic-living.rural.dispersed,141121,2024-01-01,,780,invented,2,LOCAL_RULE",
                            "support.basic-living.rural.central,141121,2024-01-01,,714.9,invented,2,LOCAL_RULE",
                            "support.basic-living.urban.dispersed,141121,2024-01-01,,845,invented,2,LOCAL_RULE",
                            "support.care-fee.rural.dispersed.capable,141121,2024-01-01,,60,invented,3,LOCAL_RULE",
                            "support.care-fee.urban.dispersed.capable,141121,2024-01-01,,60,invented,3,LOCAL_RULE",
                            "support.care-fee.rural.dispersed.partly-dependent,141121,2024-01-01,,105.5,invented,3,LOCAL_RULE",
                            "support.care-fee.urban.dispersed.partly-dependent,141121,2024-01-01,,105.5,invented,3,LOCAL_RULE",
                            "support.care-fee.rural.dispersed.wholly-dependent,141121,2024-01-01,,179,invented,3,LOCAL_RULE",
                            "support.care-fee.urban.dispersed.wholly-dependent,141121,2024-01-01,,179,invented,3,LOCAL_RULE",
                            "support.care-fee.rural.central.capable,141121,2024-01-01,,299,invented,3,LOCAL_RULE",
                            "support.care-fee.urban.central.capable,141121,2024-01-01,,299,invented,3,LOCAL_RULE")))
            .at(COUNTY, DAY);

    @ParameterizedTest(name = "{0}, {1}: {2} yuan")
    @CsvSource({
        "RURAL,CAPABLE,840",
        "RURAL,PARTLY_DEPENDENT,885.5",
        "RURAL,WHOLLY_DEPENDENT,959",
        "URBAN,WHOLLY_DEPENDENT,1024"
    })
    @DisplayName("the money is basic living by register plus the care fee by level")
    void total(RegisterType register, CareLevel level, BigDecimal yuan) {
        assertEquals(
                yuan,
                Entitlements.of(register, SupportForm.DISPERSED, level, POLICY).monthlyTotal());
    }

    @Test
    @DisplayName(
            "社会救助暂行办法 15, 社会救助暂行办法 33, 社会救助暂行办法 37: beside money illness, funeral, education; housing aid only for who lives at home")
    void items() {
        Entitlement atHome = Entitlements.of(RegisterType.RURAL, SupportForm.DISPERSED, CareLevel.CAPABLE, POLICY);
        Entitlement inInstitution = Entitlements.of(RegisterType.RURAL, SupportForm.CENTRAL, CareLevel.CAPABLE, POLICY);

        assertEquals(
                List.of(EntitlementKind.values()),
                atHome.items().stream().map(EntitlementItem::kind).toList());
        assertFalse(inInstitution.items().stream().anyMatch(item -> item.kind() == EntitlementKind.HOUSING_AID));
        assertEquals("invented 3", atHome.items().get(1).citation().toString());
        assertEquals(Standing.LAW, atHome.items().get(2).standing());
    }

    @Test
    @DisplayName("a standard that the locality has not given is named, never guessed")
    void missing() {
        MissingPolicyException missing = assertThrows(
                MissingPolicyException.class,
                () -> Entitlements.of(RegisterType.RURAL, SupportForm.CENTRAL, CareLevel.WHOLLY_DEPENDENT, POLICY));

        assertEquals(
                "support.care-fee.rural.central.wholly-dependent",
                missing.reason().arguments().get(0));
    }

    @Test
    @DisplayName(
            "a basic living standard under 1.3 times the minimum gets a warning with the numbers; exactly 1.3 times does not")
    void floor() {
        List<Reason> warnings = BasicLivingFloor.warnings(RegisterType.RURAL, SupportForm.CENTRAL, POLICY);

        assertEquals(
                List.of("基本生活标准714.9元低于715.0元，即低保标准550元的1.3倍（民发〔2016〕115号）"),
                warnings.stream().map(Wording.CHINESE::of).toList());
        assertEquals(List.of(), BasicLivingFloor.warnings(RegisterType.URBAN, SupportForm.DISPERSED, POLICY));
        assertEquals(
                Standing.UNVERIFIED,
                POLICY.cited(SupportPolicy.BASIC_LIVING_FLOOR_RATIO).standing());
    }

    @Test
    @DisplayName("(b)26: a month begun is a month paid, by default; otherwise only whole months")
    void partialMonth() {
        DateRange support = DateRange.of(LocalDate.of(2024, 5, 31), LocalDate.of(2024, 7, 1));

        assertEquals(PartialMonth.FULL, POLICY.get(SupportPolicy.PARTIAL_MONTH));
        assertTrue(PartialMonth.FULL.isPaid(YearMonth.of(2024, 5), support));
        assertFalse(PartialMonth.FULL.isPaid(YearMonth.of(2024, 7), support));
        assertFalse(PartialMonth.NOTHING.isPaid(YearMonth.of(2024, 5), support));
        assertTrue(PartialMonth.NOTHING.isPaid(YearMonth.of(2024, 6), support));
    }

    @Test
    @DisplayName("W5.1: the nation has the rules, the locality the amounts")
    void layers() {
        Policy nation = NationalPolicy.book().at(COUNTY, DAY);

        SupportPolicy.national()
                .forEach(parameter -> assertFalse(
                        nation.cited(parameter).citation().document().isEmpty()));
        for (Parameter<?> parameter : SupportPolicy.local()) {
            assertThrows(MissingPolicyException.class, () -> nation.get(parameter), parameter.code());
        }
        assertEquals(
                SupportPolicy.national().size() + SupportPolicy.local().size(),
                SupportPolicy.parameters().size());
    }
}
