package org.zhaoliao.examples.spark;

import java.util.Locale;
import org.zhaoliao.place.DivisionCode;

/** The villages of an invented province, so many recipients in each: the code 99 belongs to none. */
final class SyntheticPlaces {

    /** The province. */
    static final String PROVINCE = "99";

    private static final int RECIPIENTS_IN_A_VILLAGE = 40;
    private static final int VILLAGES = 25;
    private static final int TOWNSHIPS = 20;
    private static final int COUNTIES = 20;

    private SyntheticPlaces() {}

    /** The village of a recipient: those of a village follow each other. */
    static DivisionCode village(long recipient) {
        long village = recipient / RECIPIENTS_IN_A_VILLAGE;
        long township = village / VILLAGES;
        long county = township / TOWNSHIPS;
        return DivisionCode.of(String.format(
                Locale.ROOT,
                "%s%02d%02d%03d%03d",
                PROVINCE,
                1 + county / COUNTIES,
                1 + county % COUNTIES,
                100 + township % TOWNSHIPS,
                200 + village % VILLAGES));
    }
}
