package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Samples.DAY;

import java.util.Arrays;
import java.util.List;
import org.zhaoliao.mentalhealth.MentalHealthReferral;
import org.zhaoliao.mentalhealth.MentalHealthReferral.Step;
import org.zhaoliao.mentalhealth.MentalHealthReferralId;
import org.zhaoliao.mentalhealth.MentalHealthReferrals;
import org.zhaoliao.mentalhealth.ReferralBasis;
import org.zhaoliao.mentalhealth.ReferralStatus;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.store.CareStore;

/** Mental-health referrals, of which a recipient has one open at most. */
abstract class ReferralsContract
        extends AggregatesContract<MentalHealthReferralId, MentalHealthReferral, MentalHealthReferrals>
        implements SubjectContract<MentalHealthReferralId, MentalHealthReferral>,
                UniqueContract<MentalHealthReferralId, MentalHealthReferral> {

    ReferralsContract(StoreFixture fixture) {
        super(fixture, CareStore::referrals);
    }

    @Override
    public final MentalHealthReferrals records() {
        return port();
    }

    @Override
    public final MentalHealthReferral about(String id, RecipientId recipient) {
        return one(id, Samples.VILLAGE, recipient);
    }

    @Override
    public final MentalHealthReferral sample(String id, DivisionCode division) {
        return one(id, division, Samples.RECIPIENT);
    }

    @Override
    public final MentalHealthReferral changed(MentalHealthReferral sample) {
        return with(sample, longText(), List.of(step(ReferralStatus.PROPOSED), step(ReferralStatus.WITHDRAWN)));
    }

    @Override
    public final List<MentalHealthReferral> shapes() {
        List<Step> steps = Arrays.stream(ReferralStatus.values())
                .map(ReferralsContract::step)
                .toList();
        return Facts.shapes(
                List.of(sample("plain"), with(sample("full"), longText(), steps)), ReferralsContract::proposed);
    }

    private static MentalHealthReferral proposed(int number) {
        return new MentalHealthReferral(
                new MentalHealthReferralId("proposed-" + number),
                Facts.ELSEWHERE,
                new RecipientId("r-2" + number),
                Facts.one(number, ReferralBasis.values()),
                "另一医院",
                List.of(new Step(
                        ReferralStatus.PROPOSED,
                        new MentalHealthReferral.Deed("hospital-" + number, Facts.day(number)))));
    }

    @Override
    public final MentalHealthReferral claiming(String id) {
        return with(sample(id), "某医院", List.of(step(ReferralStatus.PROPOSED)));
    }

    @Override
    public final MentalHealthReferral givingUp(MentalHealthReferral holder) {
        return changed(holder);
    }

    private static MentalHealthReferral one(String id, DivisionCode division, RecipientId recipient) {
        return new MentalHealthReferral(
                new MentalHealthReferralId(id),
                division,
                recipient,
                ReferralBasis.DANGER_TO_SELF,
                "某医院",
                List.of(step(ReferralStatus.PROPOSED), step(ReferralStatus.WITHDRAWN)));
    }

    private static Step step(ReferralStatus status) {
        return new Step(status, new MentalHealthReferral.Deed("staff-7", DAY));
    }

    private static MentalHealthReferral with(MentalHealthReferral one, String hospital, List<Step> steps) {
        return new MentalHealthReferral(one.id(), one.division(), one.recipient(), one.basis(), hospital, steps);
    }
}
