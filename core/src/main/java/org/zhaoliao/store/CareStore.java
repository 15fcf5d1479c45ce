package org.zhaoliao.store;

import java.util.List;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Transactions;

/**
 * All ports of one storage (存储), so that writes through several of them can be kept together or not at all.
 *
 * @param recipients the recipients
 * @param caregivers the caregivers
 * @param outbox the events of all of them
 * @param transactions the transactions that all of them join
 */
public record CareStore(Recipients recipients, Caregivers caregivers, Outbox outbox, Transactions transactions) {

    /** Every kind of aggregate that is stored, in the order of the ports. */
    public static List<StoredKind<?>> kinds() {
        return List.of(Recipients.KIND, Caregivers.KIND);
    }

    /** The ports over what a storage adapter provides. */
    public static CareStore over(KeyedAggregates.Source source, Outbox outbox, Transactions transactions) {
        return new CareStore(new KeyedRecipients(source), new KeyedCaregivers(source), outbox, transactions);
    }
}
