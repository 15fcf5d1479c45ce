package org.zhaoliao.examples.wenshui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.place.AbolishedDivision;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.place.Gazetteer;

class WenshuiGazetteerTest {

    private final Gazetteer wenshui = WenshuiGazetteer.load();

    @Test
    @DisplayName("the county has 12 townships and 158 villages")
    void counts() {
        assertEquals(
                12,
                wenshui.within(WenshuiGazetteer.COUNTY, DivisionLevel.TOWNSHIP).size());
        assertEquals(
                158,
                wenshui.within(WenshuiGazetteer.COUNTY, DivisionLevel.VILLAGE).size());
        assertEquals("文水县", wenshui.name(WenshuiGazetteer.COUNTY));
    }

    @Test
    @DisplayName("each old code leads to the one that took its place")
    void oldCodes() {
        AbolishedDivision oldest = wenshui.abolished(DivisionCode.of("142431")).orElseThrow();
        assertEquals(DivisionCode.of("142322"), oldest.successor());
        AbolishedDivision old = wenshui.abolished(oldest.successor()).orElseThrow();
        assertEquals(2002, old.untilYear());
        assertEquals(WenshuiGazetteer.COUNTY, old.successor());
    }
}
