package org.zhaoliao.examples;

import org.zhaoliao.examples.countymonth.CountyMonth;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.policy.PolicyBook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** For which place, under which policy: Wenshui and its invented amounts unless a county's own are given. */
final class PlaceOptions {

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Option(names = "--division", defaultValue = "141121", description = "区划代码 division code (${DEFAULT-VALUE})")
    private String division = "";

    /** @throws org.zhaoliao.reason.InvalidInputException when the code has no such form */
    DivisionCode division() {
        return DivisionCode.of(division);
    }

    Gazetteer gazetteer() {
        return policy.gazetteer();
    }

    /** @throws org.zhaoliao.reason.InvalidInputException with everything that is wrong with the policy */
    PolicyBook book() {
        return policy.book(CountyMonth::policy);
    }
}
