package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Samples.DAY;

import java.util.List;
import org.zhaoliao.continuation.ContinuationOutcome;
import org.zhaoliao.continuation.Verification;
import org.zhaoliao.continuation.VerificationId;
import org.zhaoliao.continuation.Verifications;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.termination.TerminationGround;

/** Verifications of support. */
abstract class VerificationsContract extends AggregatesContract<VerificationId, Verification, Verifications>
        implements SubjectContract<VerificationId, Verification> {

    VerificationsContract(StoreFixture fixture) {
        super(fixture, CareStore::verifications);
    }

    @Override
    public final Verifications records() {
        return port();
    }

    @Override
    public final Verification about(String id, RecipientId recipient) {
        return one(id, Samples.VILLAGE, recipient, List.of());
    }

    @Override
    public final Verification sample(String id, DivisionCode division) {
        return one(id, division, Samples.RECIPIENT, List.of());
    }

    @Override
    public final Verification changed(Verification sample) {
        List<TerminationGround> grounds = List.of(TerminationGround.IN_PRISON);
        return one(sample.id().value(), sample.division(), sample.recipient(), grounds);
    }

    @Override
    public final List<Verification> shapes() {
        return Facts.shapes(
                List.of(
                        sample("plain"),
                        one("full", DivisionCode.NATION, Samples.RECIPIENT, List.of(TerminationGround.values()))),
                VerificationsContract::open);
    }

    private static Verification open(int number) {
        return new Verification(
                new VerificationId("open-" + number),
                Facts.ELSEWHERE,
                new RecipientId("r-2"),
                Facts.day(number),
                ContinuationOutcome.OPEN,
                Facts.some(number, Facts.one(number, TerminationGround.values())));
    }

    private static Verification one(
            String id, DivisionCode division, RecipientId recipient, List<TerminationGround> grounds) {
        ContinuationOutcome outcome = grounds.isEmpty() ? ContinuationOutcome.GOES_ON : ContinuationOutcome.ENDS;
        return new Verification(new VerificationId(id), division, recipient, DAY, outcome, grounds);
    }
}
