package org.zhaoliao.examples.synthetic;

import java.util.List;
import org.zhaoliao.examples.wenshui.WenshuiGazetteer;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.place.Gazetteer;

/** Where people live: urban ones in the communities of the county town, rural ones in all other villages. */
final class Villages {

    private static final String COMMUNITY = "社区居民委员会";

    private final Gazetteer gazetteer = WenshuiGazetteer.load();
    private final List<DivisionCode> rural = codes(false);
    private final List<DivisionCode> urban = codes(true);

    DivisionCode rural(Dice dice) {
        return dice.any(rural);
    }

    DivisionCode urban(Dice dice) {
        return dice.any(urban);
    }

    List<DivisionCode> townships() {
        return gazetteer.within(WenshuiGazetteer.COUNTY, DivisionLevel.TOWNSHIP).stream()
                .map(Division::code)
                .toList();
    }

    /** The name as ledgers have it: 孙家堡村 for 孙家堡村委会. */
    String shortName(DivisionCode village) {
        return gazetteer
                .name(village)
                .replace(COMMUNITY, "社区")
                .replace("村民委员会", "村")
                .replace("村委会", "村");
    }

    String name(DivisionCode code) {
        return gazetteer.name(code);
    }

    private List<DivisionCode> codes(boolean community) {
        return gazetteer.within(WenshuiGazetteer.COUNTY, DivisionLevel.VILLAGE).stream()
                .filter(village -> village.name().endsWith(COMMUNITY) == community)
                .map(Division::code)
                .toList();
    }
}
