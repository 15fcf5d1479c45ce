package org.zhaoliao.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

@DisplayName("W1.4: a loaded book is warned of wherever and whenever it does not keep the ratio, 民发〔2016〕115号")
class BasicLivingFloorTest {

    private static final String MINIMUM = "eligibility.minimum-living-standard.rural";
    private static final String AT_HOME = "support.basic-living.rural.dispersed";

    private static PolicyBook book(String... rows) {
        return NationalPolicy.book()
                .with(
                        "test",
                        PolicyTable.read(Arrays.stream(rows)
                                .map(row -> row + ",invented,1,LOCAL_RULE")
                                .toList()));
    }

    private static List<String> placesAndDays(PolicyBook book) {
        return BasicLivingFloor.warnings(book).stream()
                .map(warning ->
                        warning.arguments().get(0) + " " + warning.arguments().get(1))
                .toList();
    }

    @Test
    @DisplayName("the warning names place, day, register and form, and gives the numbers")
    void numbers() {
        PolicyBook book = book(
                MINIMUM + ",14,2024-01-01,2025-01-01,550",
                MINIMUM + ",14,2025-01-01,,600",
                MINIMUM + ",141121,2025-01-01,,610",
                AT_HOME + ",14,2024-01-01,,780",
                "support.basic-living.rural.central,14,2024-01-01,,800");
        List<Reason> warnings = BasicLivingFloor.warnings(book);

        assertEquals(
                List.of("141121，2025-01-01，农村，分散供养：基本生活标准780元低于793.0元，即低保标准610元的1.3倍（民发〔2016〕115号）"),
                warnings.stream().map(Wording.CHINESE::of).toList());
        assertEquals(
                new Reason(
                        "support.basic-living-below-floor-at",
                        List.of(
                                "141121",
                                "2025-01-01",
                                "@person.RegisterType.RURAL",
                                "@person.SupportForm.DISPERSED",
                                "780",
                                "793.0",
                                "1.3",
                                "610",
                                "民发〔2016〕115号")),
                warnings.get(0));
    }

    @Test
    @DisplayName("what begins in one county is no new warning in another")
    void counties() {
        assertEquals(
                List.of("141121 2024-01-01", "141122 2024-07-01"),
                placesAndDays(book(
                        MINIMUM + ",141121,2024-01-01,,550",
                        AT_HOME + ",141121,2024-01-01,,700",
                        MINIMUM + ",141122,2024-07-01,,550",
                        AT_HOME + ",141122,2024-07-01,,700")));
    }

    @Test
    @DisplayName(
            "a change of the province is a new warning for a county that it changes the numbers of, and only for it")
    void province() {
        assertEquals(
                List.of("141121 2024-03-01", "141121 2025-01-01", "141122 2024-03-01"),
                placesAndDays(book(
                        MINIMUM + ",14,2024-01-01,2025-01-01,550",
                        MINIMUM + ",14,2025-01-01,,560",
                        AT_HOME + ",141121,2024-03-01,,700",
                        MINIMUM + ",141122,2024-03-01,,555",
                        AT_HOME + ",141122,2024-03-01,,700")));
    }

    @Test
    @DisplayName("the same numbers set again are not warned of again; a standard that ends takes its warning with it")
    void again() {
        assertEquals(
                List.of("141121 2024-01-01"),
                placesAndDays(book(
                        MINIMUM + ",141121,2024-01-01,2024-07-01,550",
                        MINIMUM + ",141121,2024-07-01,2026-01-01,550",
                        AT_HOME + ",141121,2024-01-01,2025-01-01,700")));
    }

    @Test
    @DisplayName("where only one of the two is set nothing can be compared")
    void oneOnly() {
        assertEquals(List.of(), BasicLivingFloor.warnings(book(AT_HOME + ",141121,2024-01-01,,1")));
        assertEquals(List.of(), BasicLivingFloor.warnings(book(MINIMUM + ",141121,2024-01-01,,10000")));
        assertEquals(List.of(), BasicLivingFloor.warnings(NationalPolicy.book()));
    }

    @Test
    @DisplayName("each register and each form is held against the minimum of its register")
    void registersAndForms() {
        List<Reason> warnings = BasicLivingFloor.warnings(book(
                MINIMUM + ",141121,2024-01-01,,500",
                "eligibility.minimum-living-standard.urban,141121,2024-01-01,,600",
                AT_HOME + ",141121,2024-01-01,,649.99",
                "support.basic-living.rural.central,141121,2024-01-01,,650",
                "support.basic-living.urban.dispersed,141121,2024-01-01,,780",
                "support.basic-living.urban.central,141121,2024-01-01,,779.99"));

        assertEquals(
                List.of(
                        List.of("@person.RegisterType.RURAL", "@person.SupportForm.DISPERSED", "649.99", "650.0"),
                        List.of("@person.RegisterType.URBAN", "@person.SupportForm.CENTRAL", "779.99", "780.0")),
                warnings.stream()
                        .map(warning -> warning.arguments().subList(2, 6))
                        .toList());
    }
}
