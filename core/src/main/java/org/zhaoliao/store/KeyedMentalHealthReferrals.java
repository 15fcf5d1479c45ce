package org.zhaoliao.store;

import org.zhaoliao.mentalhealth.MentalHealthReferral;
import org.zhaoliao.mentalhealth.MentalHealthReferralId;
import org.zhaoliao.mentalhealth.MentalHealthReferrals;

/** Mental-health referrals. */
final class KeyedMentalHealthReferrals extends KeyedRecords<MentalHealthReferralId, MentalHealthReferral>
        implements MentalHealthReferrals {

    KeyedMentalHealthReferrals(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }
}
