package org.zhaoliao.examples;

import org.jspecify.annotations.Nullable;
import org.zhaoliao.examples.countymonth.CountyMonth;
import org.zhaoliao.examples.database.StoreFolder;
import org.zhaoliao.examples.wenshui.WenshuiGazetteer;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.policy.PolicyBook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** For which place, under which policy: Wenshui and its invented amounts unless a county's own are given. */
final class PlaceOptions {

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--division",
            description = "区划代码，省略则为所导入台账的区划，或 141121 division code; without it that of the imported ledger, or 141121")
    private @Nullable String division;

    /** @throws org.zhaoliao.reason.InvalidInputException when the code has no such form */
    DivisionCode division() {
        return division == null ? WenshuiGazetteer.COUNTY : DivisionCode.of(division);
    }

    /** The same; unless another is asked for, the division of which a store is. */
    DivisionCode division(StoreFolder store) {
        return division == null ? store.covered().orElse(WenshuiGazetteer.COUNTY) : DivisionCode.of(division);
    }

    Gazetteer gazetteer() {
        return policy.gazetteer();
    }

    /** @throws org.zhaoliao.reason.InvalidInputException with everything that is wrong with the policy */
    PolicyBook book() {
        return policy.book(CountyMonth::policy);
    }
}
