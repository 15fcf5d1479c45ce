package org.zhaoliao.store;

import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.caregiver.Caregivers;

/** Caregivers. */
final class KeyedCaregivers extends KeyedPort<CaregiverId, Caregiver> implements Caregivers {

    KeyedCaregivers(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }
}
