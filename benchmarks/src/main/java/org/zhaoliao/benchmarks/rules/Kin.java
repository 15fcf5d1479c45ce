package org.zhaoliao.benchmarks.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.person.Relation;

/**
 * Somebody who may owe support, as a vendor's program would hold them.
 *
 * @param number their place in the list, from 0
 */
public record Kin(
        int number,
        Relation relation,
        @Nullable LocalDate birth,
        @Nullable Boolean extremelyPoor,
        @Nullable Boolean allowance,
        @Nullable BigDecimal yearlyIncome,
        @Nullable Boolean propertyWithin,
        @Nullable List<Disability> disabilities,
        @Nullable Hindrance hindrance) {}
