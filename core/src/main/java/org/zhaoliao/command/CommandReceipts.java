package org.zhaoliao.command;

import java.util.List;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.StoredKind;

/** The receipts of a system (命令回执库). */
public interface CommandReceipts extends Aggregates<CommandId, CommandReceipt> {

    /** How receipts are stored. */
    StoredKind<CommandReceipt> KIND =
            new StoredKind<>("command", CommandReceipt.class, receipt -> "", receipt -> List.of());
}
