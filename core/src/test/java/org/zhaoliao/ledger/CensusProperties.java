package org.zhaoliao.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;

class CensusProperties {

    private static final DivisionCode COUNTY = DivisionCode.of("141121");
    private static final List<DivisionCode> TOWNSHIPS =
            List.of(DivisionCode.of("141121100"), DivisionCode.of("141121101"));
    private static final List<DivisionCode> VILLAGES =
            List.of(DivisionCode.of("141121100201"), DivisionCode.of("141121100202"), DivisionCode.of("141121101201"));

    @Property
    void everyTotalIsTheSumOfItsParts(@ForAll("entries") List<LedgerEntry> entries, @ForAll CensusFigure figure) {
        Census census = Census.of(entries);
        long counted = entries.stream()
                .filter(entry -> entry.figures().contains(figure))
                .count();
        assertEquals(counted, census.count(COUNTY, figure));
        assertEquals(counted, sum(census, TOWNSHIPS, figure));
        assertEquals(counted, sum(census, VILLAGES, figure));
    }

    @Property
    void mergingIsCommutativeAndAssociativeAndNobodyAddsNothing(
            @ForAll("entries") List<LedgerEntry> a,
            @ForAll("entries") List<LedgerEntry> b,
            @ForAll("entries") List<LedgerEntry> c) {
        Census one = Census.of(a);
        Census two = Census.of(b);
        Census three = Census.of(c);
        assertEquals(one.merge(two), two.merge(one));
        assertEquals(one.merge(two).merge(three), one.merge(two.merge(three)));
        assertEquals(one, one.merge(Census.EMPTY));
        assertEquals(one.hashCode(), Census.EMPTY.merge(one).hashCode());
    }

    @Property
    void piecesInAnyOrderGiveTheWhole(@ForAll("entries") List<LedgerEntry> entries, @ForAll Random chance) {
        List<LedgerEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, chance);
        Census pieced =
                shuffled.stream().map(entry -> Census.of(List.of(entry))).reduce(Census.EMPTY, Census::merge);
        assertEquals(Census.of(entries), pieced);
        assertEquals(Census.of(entries).toString(), pieced.toString());
    }

    @Provide
    Arbitrary<List<LedgerEntry>> entries() {
        return Combinators.combine(
                        Arbitraries.of(VILLAGES),
                        Arbitraries.of(CensusFigure.class).set().ofMaxSize(4))
                .as(CensusProperties::entry)
                .list()
                .ofMaxSize(10);
    }

    private static LedgerEntry entry(DivisionCode village, Set<CensusFigure> figures) {
        return new LedgerEntry(
                new RecipientId("R1"),
                village,
                CaseParts.TODAY,
                figures,
                new LedgerEntry.LastContact(Set.of(), Set.of()));
    }

    private static long sum(Census census, List<DivisionCode> parts, CensusFigure figure) {
        return parts.stream().mapToLong(part -> census.count(part, figure)).sum();
    }
}
