package org.zhaoliao.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Declaration;
import org.zhaoliao.testkit.report.Reported;

/**
 * Opens the store that is to be tested (被测存储). What has no default every store has to answer; the rest is answered by stores on a database, and
 * whoever leaves it out declares the {@link Difference}.
 */
public interface StoreFixture extends Reported {

    /** A store that holds nothing; asked for before every test. */
    CareStore empty();

    /** In what the store differs from what the suites ask of all. What is declared is asserted too. */
    default Set<Difference> differences() {
        return Set.of();
    }

    /**
     * The store that was emptied last, on a server that goes away at a step. The steps are whatever goes to the database, and the answer to each commit; they are
     * counted from 0 on over all that is done with this store, however many connections and transactions that takes. From that step on nothing gets through any
     * more, on no connection. Empty when {@link Difference#NO_CONNECTION} is declared.
     */
    default Optional<CareStore> breakingAt(int step) {
        return Optional.empty();
    }

    /** Transactions of a host around the store that was emptied last. Empty when {@link Difference#NO_HOST} is declared. */
    default Optional<HostTransactions> host() {
        return Optional.empty();
    }

    /** So many random commands are compared with the store in memory for an acceptance. */
    int RANDOM_COMMANDS = 100_000;

    /** How many random commands are compared, at least one. Fewer than {@link #RANDOM_COMMANDS} serve while an adapter is being written; the report says so. */
    default int randomCommands() {
        return RANDOM_COMMANDS;
    }

    @Override
    default List<Declaration> declared() {
        return differences().stream().sorted().map(Difference::declaration).toList();
    }

    @Override
    default List<String> shortcuts() {
        return randomCommands() < RANDOM_COMMANDS
                ? List.of("random commands 随机命令 " + randomCommands() + "/" + RANDOM_COMMANDS)
                : List.of();
    }
}
