package org.zhaoliao.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** W1: names as village lists and ledgers write them, in two townships. */
class GazetteerProperties {

    private static final DivisionCode COUNTY = DivisionCode.of("141121");
    private static final DivisionCode TOWNSHIP = DivisionCode.of("141121100");

    /** The rule without the index that makes it quick: every division inside is looked at, the exact name goes first, and only one may fit. */
    @Property(tries = 2000)
    void aNameIsFoundAsByLookingAtEveryDivision(
            @ForAll("names") @Size(max = 8) List<String> names, @ForAll("name") String wanted) {
        List<Division> villages = villages(names);
        Gazetteer gazetteer = Gazetteer.of(villages, List.of());
        for (DivisionCode within : List.of(DivisionCode.NATION, COUNTY, TOWNSHIP)) {
            List<Division> inside = only(villages, village -> within.contains(village.code()));
            List<Division> exact = only(inside, village -> village.name().equals(wanted));
            List<Division> fitting =
                    exact.isEmpty() ? only(inside, village -> DivisionName.sameVillage(village.name(), wanted)) : exact;
            assertEquals(
                    fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty(),
                    gazetteer.named(within, wanted));
        }
    }

    @Provide
    Arbitrary<List<String>> names() {
        return name().list();
    }

    @Provide
    Arbitrary<String> name() {
        return Arbitraries.of("东", "村", "社区", "委会", "民委员会", "居委会", "居民委员会", "村委会", "村民委员会", "社区居委会")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }

    private static List<Division> only(List<Division> divisions, Predicate<Division> wanted) {
        return divisions.stream().filter(wanted).toList();
    }

    private static List<Division> villages(List<String> names) {
        List<Division> villages = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String township = i % 2 == 0 ? "141121100" : "141121101";
            villages.add(new Division(DivisionCode.of(township + (201 + i)), names.get(i)));
        }
        return villages;
    }
}
