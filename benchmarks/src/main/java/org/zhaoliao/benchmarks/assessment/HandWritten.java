package org.zhaoliao.benchmarks.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.SelfCareItem;

/** The floor: the level by counting, art. 22, with the items that are not known. */
final class HandWritten {

    private static final int PARTLY_FROM = 1;
    private static final int WHOLLY_FROM = 4;
    private static final List<SelfCareItem> ITEMS = List.of(SelfCareItem.values());

    private HandWritten() {}

    static Answer assess(Map<SelfCareItem, @Nullable Boolean> independent) {
        int failed = 0;
        List<SelfCareItem> unknown = new ArrayList<>();
        for (SelfCareItem item : ITEMS) {
            Boolean able = independent.get(item);
            if (able == null) {
                unknown.add(item);
            } else if (!able) {
                failed++;
            }
        }
        return new Answer(level(failed), level(failed + unknown.size()), unknown);
    }

    private static CareLevel level(int failed) {
        if (failed >= WHOLLY_FROM) {
            return CareLevel.WHOLLY_DEPENDENT;
        }
        return failed >= PARTLY_FROM ? CareLevel.PARTLY_DEPENDENT : CareLevel.CAPABLE;
    }

    /** The levels that are possible, and what would have to be found out. */
    record Answer(CareLevel lightest, CareLevel heaviest, List<SelfCareItem> unknown) {}
}
