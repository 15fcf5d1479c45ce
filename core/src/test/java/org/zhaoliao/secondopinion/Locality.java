package org.zhaoliao.secondopinion;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;

/** The local amounts of the drawn cases, invented: no county has them. */
final class Locality {

    private static final PolicyBook BOOK = NationalPolicy.book()
            .with(
                    "drawn cases",
                    PolicyTable.read(List.of(
                            "eligibility.minimum-living-standard.rural,141121,2016-10-10,,550,invented,1,LOCAL_RULE",
                            "eligibility.minimum-living-standard.urban,141121,2016-10-10,,650,invented,1,LOCAL_RULE",
                            "eligibility.disposable-income,141121,2016-10-10,,20000,invented,2,LOCAL_RULE",
                            "eligibility.property-kinds,141121,2016-10-10,,DEPOSITS VEHICLES,invented,3,LOCAL_RULE",
                            "eligibility.property-limit.deposits,141121,2016-10-10,,10000,invented,3(1),LOCAL_RULE",
                            "eligibility.property-limit.vehicles,141121,2016-10-10,,0,invented,3(2),LOCAL_RULE")));

    private Locality() {}

    static Policy on(LocalDate day) {
        return BOOK.at(DivisionCode.of("141121"), day);
    }
}
