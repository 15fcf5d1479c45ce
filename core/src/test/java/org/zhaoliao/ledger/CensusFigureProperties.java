package org.zhaoliao.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.casefile.CaseParts.POLICY;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;

class CensusFigureProperties {

    @Property(tries = 200)
    void theAgeBandsPartitionTheDispersed(@ForAll("people") List<LedgerEntry> people) {
        assertEquals(
                count(people, CensusFigure.DISPERSED),
                count(
                        people,
                        CensusFigure.AGE_UNDER_16,
                        CensusFigure.AGE_16_TO_59,
                        CensusFigure.AGE_60_TO_79,
                        CensusFigure.AGE_80_AND_OVER));
    }

    @Property(tries = 200)
    void theCareLevelsPartitionTheDispersed(@ForAll("people") List<LedgerEntry> people) {
        assertEquals(
                count(people, CensusFigure.DISPERSED),
                count(
                        people,
                        CensusFigure.CAPABLE,
                        CensusFigure.PARTLY_DEPENDENT,
                        CensusFigure.WHOLLY_DEPENDENT,
                        CensusFigure.LEVEL_OPEN));
    }

    @Property(tries = 200)
    void registerAndAgreementPartitionTheDispersed(@ForAll("people") List<LedgerEntry> people) {
        long dispersed = count(people, CensusFigure.DISPERSED);
        assertEquals(dispersed, count(people, CensusFigure.RURAL, CensusFigure.URBAN));
        assertEquals(dispersed, count(people, CensusFigure.AGREEMENT_IN_FORCE, CensusFigure.NO_AGREEMENT));
    }

    @Property(tries = 200)
    void everybodySupportedIsAtHomeOrInAnInstitution(@ForAll("people") List<LedgerEntry> people) {
        assertEquals(people.size(), count(people, CensusFigure.DISPERSED, CensusFigure.CENTRAL));
    }

    @Property(tries = 200)
    void theUnionCountsWhoHasBothOnce(@ForAll("people") List<LedgerEntry> people) {
        long both = people.stream()
                .map(LedgerEntry::figures)
                .filter(figures -> figures.contains(CensusFigure.INTELLECTUAL) && figures.contains(CensusFigure.MENTAL))
                .count();
        assertEquals(
                count(people, CensusFigure.INTELLECTUAL, CensusFigure.MENTAL) - both,
                count(people, CensusFigure.INTELLECTUAL_OR_MENTAL));
    }

    @Provide
    Arbitrary<List<LedgerEntry>> people() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 110 * 366),
                        Arbitraries.of(SupportForm.class),
                        Arbitraries.of(RegisterType.class),
                        Arbitraries.of(DisabilityKind.class)
                                .map(kind -> new Disability(kind, 3))
                                .list()
                                .ofMaxSize(3),
                        Arbitraries.integers().between(-1, 6),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(-1, 1))
                .as((age, form, register, disabilities, failed, unknown, until) -> {
                    CaseFileBuilder file = new CaseFileBuilder()
                            .born(TODAY.minusDays(age))
                            .form(form)
                            .register(register)
                            .disabilities(disabilities.toArray(new Disability[0]))
                            .agreements(CaseParts.agreement(TODAY.minusDays(30), TODAY.plusDays(until)));
                    CaseFileBuilder assessed = failed < 0
                            ? file.assessments()
                            : file.assessments(CaseParts.assessment(TODAY, failed, unknown));
                    return LedgerEntry.of(assessed.build(), POLICY);
                })
                .list()
                .ofMaxSize(12);
    }

    private static long count(List<LedgerEntry> people, CensusFigure... figures) {
        Census census = Census.of(people);
        return List.of(figures).stream()
                .mapToLong(figure -> census.count(DivisionCode.NATION, figure))
                .sum();
    }
}
