package org.zhaoliao.support;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a recipient is entitled to (救助供养待遇).
 *
 * @param items its parts, in the order of {@link EntitlementKind}
 */
public record Entitlement(List<EntitlementItem> items) {

    public Entitlement {
        items = List.copyOf(items);
    }

    /** The money of a full month in yuan. */
    public BigDecimal monthlyTotal() {
        return items.stream()
                .filter(EntitlementItem.Monthly.class::isInstance)
                .map(item -> ((EntitlementItem.Monthly) item).yuan())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
