package org.zhaoliao.examples.countymonth;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.assessment.SelfCareItem;
import org.zhaoliao.examples.synthetic.MeansCheck;
import org.zhaoliao.examples.synthetic.SyntheticCaregiver;
import org.zhaoliao.examples.synthetic.SyntheticRecipient;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.person.Guardian;
import org.zhaoliao.rule.Fact;

/**
 * What a ledger does not hold and the offices found out at the door and by data match. Nothing is known of a person whom the invented county does not know.
 *
 * @param items the six self-care items
 * @param livesAlone whether nobody else lives there
 * @param guardians who acts for the person
 * @param means income, property and obligors as checked
 * @param caregivers who is ready to care
 */
record Household(
        Map<SelfCareItem, Fact<Boolean>> items,
        Fact<Boolean> livesAlone,
        List<Guardian> guardians,
        MeansCheck means,
        List<SyntheticCaregiver> caregivers) {

    private static final Household UNKNOWN = new Household(
            Map.of(),
            Fact.unknown(),
            List.of(),
            new MeansCheck(Fact.unknown(), Fact.unknown(), Fact.unknown()),
            List.of());

    static Household of(Fact<ResidentId> id, Map<ResidentId, SyntheticRecipient> county) {
        return id.value()
                .flatMap(number -> Optional.ofNullable(county.get(number)))
                .map(Household::of)
                .orElse(UNKNOWN);
    }

    private static Household of(SyntheticRecipient person) {
        Map<SelfCareItem, Fact<Boolean>> items = new EnumMap<>(SelfCareItem.class);
        for (SelfCareItem item : SelfCareItem.values()) {
            items.put(item, person.selfCare().get(items.size()));
        }
        return new Household(items, person.livesAlone(), person.guardians(), person.means(), person.caregivers());
    }
}
