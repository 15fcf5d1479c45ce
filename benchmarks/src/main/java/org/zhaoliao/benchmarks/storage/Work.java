package org.zhaoliao.benchmarks.storage;

import java.util.List;
import java.util.Optional;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;

/**
 * What is measured.
 *
 * @param name for the table
 * @param fills whether it needs empty tables, and leaves them full
 * @param times how often it is done in one turn
 * @param once does it once; gives how many it wrote or read, the same whichever way
 */
record Work(String name, boolean fills, int times, Doing once) {

    private static final int PAGE = 500;
    private static final int PRIME = 7_919;
    private static final int MANY = 200;
    private static final int SOME = 20;

    static List<Work> on(int recipients) {
        List<List<Recipient>> batches = People.batches(recipients);
        return List.of(
                new Work("bulk insert", true, 1, (rows, turn) -> written(rows, batches)),
                new Work("all by pages of 500", false, 1, (rows, turn) -> read(rows)),
                new Work("one by identifier", false, MANY, (rows, turn) -> found(rows, turn * PRIME % recipients)),
                new Work("visits of a township in a week", false, SOME, (rows, turn) -> planned(rows)));
    }

    /** How many it wrote or read in one turn. */
    int turn(CareRows rows) {
        int all = 0;
        for (int turn = 0; turn < times; turn++) {
            all += once.count(rows, turn);
        }
        return all;
    }

    private static int written(CareRows rows, List<List<Recipient>> batches) {
        int written = 0;
        for (List<Recipient> batch : batches) {
            rows.addAll(batch, People.CHANGE);
            written += batch.size();
        }
        return written;
    }

    private static int read(CareRows rows) {
        return (int) Page.<Versioned<Recipient>>stream(after -> rows.page(People.COUNTY, after, PAGE))
                .filter(Versioned::counts)
                .count();
    }

    private static int found(CareRows rows, int number) {
        Optional<Versioned<Recipient>> found = rows.find(People.id(number));
        return found.isPresent() ? 1 : 0;
    }

    private static int planned(CareRows rows) {
        return rows.plannedIn(People.TOWNSHIP, People.WEEK).size();
    }

    /** Does it by one way. */
    interface Doing {
        int count(CareRows rows, int turn);
    }
}
