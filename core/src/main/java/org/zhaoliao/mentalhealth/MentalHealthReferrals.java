package org.zhaoliao.mentalhealth;

import java.util.List;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.revision.StoredKind;

/** The mental-health referrals of a system. A recipient has at most one that is open (精神卫生转介库). */
public interface MentalHealthReferrals extends RecipientRecords<MentalHealthReferralId, MentalHealthReferral> {

    /** How they are stored. */
    StoredKind<MentalHealthReferral> KIND = new StoredKind<>(
            "mentalhealthreferral",
            MentalHealthReferral.class,
            referral -> referral.recipient().value(),
            referral -> referral.isOpen() ? List.of(referral.recipient().value()) : List.of());
}
