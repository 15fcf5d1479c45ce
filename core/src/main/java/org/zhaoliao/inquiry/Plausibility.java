package org.zhaoliao.inquiry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.rule.FactKey;

/**
 * The order in which counterfactuals are told: the fewest changes first; then by the least plausible change of each. What is only found out goes before what has
 * to change, and that before the passing of time. Among changes: what the person may choose, means, disability and fitness, then obligors, means before
 * misfortune, then everything else in the order of the law.
 */
final class Plausibility {

    private static final List<String> FIRST = Stream.concat(
                    Stream.of(PersonFact.CHILD_PROGRAMME_CHOSEN, PersonFact.INCOME),
                    Stream.concat(
                            Arrays.stream(AssetKind.values()).map(PersonFact::property),
                            Stream.of(
                                    PersonFact.DISABILITIES,
                                    PersonFact.FOUND_UNFIT,
                                    PersonFact.SCHOOLING,
                                    ObligorFact.AFFORDS,
                                    ObligorFact.YEARLY_INCOME,
                                    ObligorFact.PROPERTY_WITHIN,
                                    ObligorFact.ALLOWANCE,
                                    ObligorFact.EXTREMELY_POOR,
                                    ObligorFact.DISABILITIES,
                                    ObligorFact.HINDRANCE)))
            .map(FactKey::code)
            .toList();

    private static final List<String> LAW = Stream.concat(PersonFact.all().stream(), ObligorFact.all().stream())
            .map(FactKey::code)
            .toList();

    /** The most plausible change first. */
    static final Comparator<Change> OF_CHANGES = Comparator.comparing(Change::kind)
            .thenComparing(change -> rank(change.fact().code()))
            .thenComparing(Change::fact);

    /** The nearest first. */
    static final Comparator<Counterfactual> NEAREST = Comparator.<Counterfactual>comparingInt(
                    each -> each.changes().size())
            .thenComparing(Plausibility::leastPlausibleFirst)
            .thenComparing(Counterfactual::from);

    private Plausibility() {}

    private static int leastPlausibleFirst(Counterfactual one, Counterfactual other) {
        for (int i = one.changes().size() - 1; i >= 0; i--) {
            int order = OF_CHANGES.compare(one.changes().get(i), other.changes().get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int rank(String code) {
        return FIRST.contains(code) ? FIRST.indexOf(code) : FIRST.size() + LAW.indexOf(code);
    }
}
