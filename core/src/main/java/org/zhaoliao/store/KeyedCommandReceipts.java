package org.zhaoliao.store;

import org.zhaoliao.command.CommandId;
import org.zhaoliao.command.CommandReceipt;
import org.zhaoliao.command.CommandReceipts;

/** Command receipts. */
final class KeyedCommandReceipts extends KeyedPort<CommandId, CommandReceipt> implements CommandReceipts {

    KeyedCommandReceipts(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }
}
