package org.zhaoliao.census;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.revision.Page;
import org.zhaoliao.tally.Tally;

class CensusProperties {

    @Property(tries = 300)
    void everyTotalIsTheSumOfItsParts(
            @ForAll("ledgers") List<LedgerEntry> ledger,
            @ForAll CensusFigure figure,
            @ForAll("slices") CensusSlice of) {
        Census census = Census.of(ledger);
        long counted =
                ledger.stream().filter(of::contains).mapToLong(figure::amount).sum();
        assertEquals(counted, census.count(DivisionCode.NATION, figure, of));
        for (DivisionLevel level : List.of(DivisionLevel.COUNTY, DivisionLevel.TOWNSHIP, DivisionLevel.VILLAGE)) {
            assertEquals(
                    counted,
                    Entries.VILLAGES.stream()
                            .map(village -> village.at(level))
                            .distinct()
                            .mapToLong(part -> census.count(part, figure, of))
                            .sum());
        }
    }

    @Property(tries = 300)
    void registersAndFormsPartitionEverybody(@ForAll("ledgers") List<LedgerEntry> ledger, @ForAll CensusFigure figure) {
        Census census = Census.of(ledger);
        long sum = 0;
        for (RegisterType register : RegisterType.values()) {
            for (SupportForm form : SupportForm.values()) {
                sum += census.count(
                        Entries.COUNTY, figure, CensusSlice.ALL.of(register).of(form));
            }
        }
        assertEquals(census.count(Entries.COUNTY, figure), sum);
    }

    @Property(tries = 300)
    void mergingIsCommutativeAndAssociativeAndNobodyAddsNothing(
            @ForAll("ledgers") List<LedgerEntry> a,
            @ForAll("ledgers") List<LedgerEntry> b,
            @ForAll("ledgers") List<LedgerEntry> c) {
        Census one = Census.of(a);
        Census two = Census.of(b);
        Census three = Census.of(c);
        assertEquals(one.merge(two), two.merge(one));
        assertEquals(one.merge(two).merge(three), one.merge(two.merge(three)));
        assertEquals(one, one.merge(Census.EMPTY));
        assertEquals(one.hashCode(), Census.EMPTY.merge(one).hashCode());
    }

    @Property(tries = 300)
    void piecesInAnyOrderGiveTheWhole(
            @ForAll("ledgers") List<LedgerEntry> ledger,
            @ForAll Random chance,
            @ForAll @IntRange(min = 1, max = 5) int size) {
        List<LedgerEntry> shuffled = new ArrayList<>(ledger);
        Collections.shuffle(shuffled, chance);
        Census pieced = Census.EMPTY;
        for (int i = 0; i < shuffled.size(); i += size) {
            pieced = Census.of(shuffled.subList(i, Math.min(i + size, shuffled.size())))
                    .merge(pieced);
        }
        assertEquals(Census.of(ledger), pieced);
        assertEquals(Census.of(ledger).toString(), pieced.toString());
        assertEquals(Census.of(ledger), shuffled.parallelStream().collect(Census.counting()));
    }

    @Property(tries = 300)
    void theUnionIsBothSumsWithoutTheIntersection(
            @ForAll("ledgers") List<LedgerEntry> ledger, @ForAll("slices") CensusSlice of) {
        Census census = Census.of(ledger);
        for (DivisionCode village : Entries.VILLAGES) {
            assertEquals(
                    census.count(village, CensusFigure.INTELLECTUAL_OR_MENTAL, of),
                    census.count(village, CensusFigure.INTELLECTUAL, of)
                            + census.count(village, CensusFigure.MENTAL, of)
                            - census.count(village, CensusFigure.INTELLECTUAL_AND_MENTAL, of));
        }
    }

    @Property(tries = 300)
    void bandsOfAgeAndLevelsPartitionEverybody(
            @ForAll("ledgers") List<LedgerEntry> ledger, @ForAll("slices") CensusSlice of) {
        Census census = Census.of(ledger);
        long supported = census.count(Entries.COUNTY, CensusFigure.SUPPORTED, of);
        assertEquals(
                supported,
                sum(
                        census,
                        of,
                        CensusFigure.AGE_UNDER_16,
                        CensusFigure.AGE_16_TO_59,
                        CensusFigure.AGE_60_TO_79,
                        CensusFigure.AGE_80_AND_OVER));
        assertEquals(
                supported,
                sum(
                        census,
                        of,
                        CensusFigure.CAPABLE,
                        CensusFigure.PARTLY_DEPENDENT,
                        CensusFigure.WHOLLY_DEPENDENT,
                        CensusFigure.LEVEL_OPEN));
        assertEquals(supported, sum(census, of, CensusFigure.DISPERSED, CensusFigure.CENTRAL));
        assertEquals(supported, sum(census, of, CensusFigure.RURAL, CensusFigure.URBAN));
    }

    @Property(tries = 300)
    void bandsOfDaysPartitionAgreementsAndWishes(
            @ForAll("ledgers") List<LedgerEntry> ledger, @ForAll("slices") CensusSlice of) {
        Census census = Census.of(ledger);
        assertEquals(
                sum(census, of, CensusFigure.DISPERSED),
                sum(census, of, CensusFigure.AGREEMENT_IN_FORCE, CensusFigure.NO_AGREEMENT));
        assertEquals(
                sum(census, of, CensusFigure.AGREEMENT_IN_FORCE),
                sum(
                        census,
                        of,
                        CensusFigure.CONTACT_WITHIN_7_DAYS,
                        CensusFigure.CONTACT_7_TO_29_DAYS,
                        CensusFigure.CONTACT_30_DAYS_AND_MORE,
                        CensusFigure.CONTACT_UNKNOWN));
        assertEquals(
                sum(census, of, CensusFigure.WISH_OPEN),
                sum(
                        census,
                        of,
                        CensusFigure.WISH_OPEN_UNDER_30_DAYS,
                        CensusFigure.WISH_OPEN_30_TO_89_DAYS,
                        CensusFigure.WISH_OPEN_90_DAYS_AND_MORE));
        assertEquals(
                sum(census, of, CensusFigure.RISKS_RED, CensusFigure.RISKS_ORANGE, CensusFigure.RISKS_YELLOW),
                sum(
                        census,
                        of,
                        CensusFigure.RISKS_MAY_CAUSE_HARM,
                        CensusFigure.RISKS_MAY_GO_MISSING,
                        CensusFigure.RISKS_MAY_BE_HARMED,
                        CensusFigure.RISKS_OTHER));
    }

    @Property
    void whoCameAndWentExplainsTheQuarter(
            @ForAll @IntRange(min = -400, max = 400) int from, @ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate first = Entries.DAY.plusDays(from);
        LedgerEntry then = supported(LocalDate.of(2026, 6, 30), first, days);
        LedgerEntry now = supported(Entries.DAY, first, days);
        assertEquals(
                CensusFigure.SUPPORTED.amount(now),
                CensusFigure.SUPPORTED.amount(then) + CensusFigure.ENTERED.amount(now) - CensusFigure.LEFT.amount(now));
    }

    private static LedgerEntry supported(LocalDate day, LocalDate first, int days) {
        LedgerEntry plain = Entries.plain("R1", Entries.VILLAGES.get(0));
        return new LedgerEntry(
                plain.recipient(),
                plain.village(),
                day,
                new LedgerEntry.Support(
                        RegisterType.RURAL,
                        SupportForm.DISPERSED,
                        List.of(DateRange.of(first, first.plusDays(days))),
                        false),
                plain.person(),
                plain.care(),
                plain.lastContact(),
                List.of(),
                List.of(),
                List.of());
    }

    @Property(tries = 100)
    void isPutTogetherAgainFromItsClasses(@ForAll("ledgers") List<LedgerEntry> ledger) {
        Census census = Census.of(ledger);
        assertEquals(census, Census.ofClasses(census.classes()));
        List<Tally<CensusFigure>> fewer = census.classes().subList(1, CensusSlice.CLASSES);
        assertThrows(IllegalArgumentException.class, () -> Census.ofClasses(fewer));
    }

    @Property(tries = 300)
    void pagesOfAnyLengthListEachPersonBehindANumberOnce(
            @ForAll("ledgers") List<LedgerEntry> ledger,
            @ForAll CensusFigure figure,
            @ForAll("slices") CensusSlice of,
            @ForAll @IntRange(min = 1, max = 4) int limit) {
        CensusCell cell = new CensusCell(Entries.COUNTY, figure, of);
        List<RecipientId> listed = Page.stream(after -> cell.persons(ledger.stream(), after, limit))
                .toList();
        assertEquals(
                ledger.stream()
                        .filter(entry -> cell.amount(entry) != 0)
                        .map(LedgerEntry::recipient)
                        .collect(Collectors.toSet()),
                Set.copyOf(listed));
        assertEquals(Set.copyOf(listed).size(), listed.size());
        assertEquals(
                cell.in(Census.of(ledger)),
                ledger.stream().mapToLong(cell::amount).sum());
    }

    @Provide
    Arbitrary<List<LedgerEntry>> ledgers() {
        return Entries.ledger(14);
    }

    @Provide
    Arbitrary<CensusSlice> slices() {
        return Combinators.combine(
                        Arbitraries.of(RegisterType.class).set(),
                        Arbitraries.of(SupportForm.class).set(),
                        Arbitraries.of(true, false))
                .as(CensusSlice::new);
    }

    private static long sum(Census census, CensusSlice of, CensusFigure... figures) {
        return Stream.of(figures)
                .mapToLong(figure -> census.count(Entries.COUNTY, figure, of))
                .sum();
    }
}
