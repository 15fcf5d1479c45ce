package org.zhaoliao.store;

import java.util.List;
import org.zhaoliao.mentalhealth.MentalHealthReferral;
import org.zhaoliao.mentalhealth.MentalHealthReferralId;
import org.zhaoliao.mentalhealth.MentalHealthReferrals;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Versioned;

/** Mental-health referrals. */
final class KeyedMentalHealthReferrals extends KeyedPort<MentalHealthReferralId, MentalHealthReferral>
        implements MentalHealthReferrals {

    KeyedMentalHealthReferrals(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }

    @Override
    public List<Versioned<MentalHealthReferral>> of(RecipientId recipient) {
        return about(recipient);
    }
}
