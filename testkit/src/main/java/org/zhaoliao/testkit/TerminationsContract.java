package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Samples.DAY;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.termination.Termination;
import org.zhaoliao.termination.Termination.Step;
import org.zhaoliao.termination.TerminationAction;
import org.zhaoliao.termination.TerminationGround;
import org.zhaoliao.termination.TerminationId;
import org.zhaoliao.termination.TerminationStatus;
import org.zhaoliao.termination.Terminations;

/** Terminations, of which a recipient has one open at most. */
abstract class TerminationsContract extends AggregatesContract<TerminationId, Termination, Terminations>
        implements SubjectContract<TerminationId, Termination>, UniqueContract<TerminationId, Termination> {

    TerminationsContract(StoreFixture fixture) {
        super(fixture, CareStore::terminations);
    }

    @Override
    public final Terminations records() {
        return port();
    }

    @Override
    public final Termination about(String id, RecipientId recipient) {
        return one(id, Samples.VILLAGE, recipient);
    }

    @Override
    public final Termination sample(String id, DivisionCode division) {
        return one(id, division, Samples.RECIPIENT);
    }

    @Override
    public final Termination changed(Termination sample) {
        return inStatus(
                sample,
                TerminationStatus.DROPPED,
                List.of(Step.of(TerminationAction.DROP, DAY).by(DivisionLevel.COUNTY)));
    }

    @Override
    public final List<Termination> shapes() {
        Step heard = Step.heard(
                Termination.Hearing.WITNESSED_RECORD, DAY.plusDays(1), List.of(Reason.of("rule.saw", longText())));
        Step notice = Step.of(TerminationAction.POST_NOTICE, DAY.plusDays(2));
        Termination full = inStatus(sample("full"), TerminationStatus.ON_NOTICE, List.of(heard, notice));
        return Facts.shapes(List.of(sample("plain"), full), TerminationsContract::proposed);
    }

    private static Termination proposed(int number) {
        Step step = new Step(
                Facts.one(number, TerminationAction.values()),
                Facts.day(number),
                Facts.one(number, DivisionLevel.values()),
                List.of(Reason.of("rule.no"), Reason.of("rule.saw", number)),
                Facts.some(number, Facts.one(number, Termination.Hearing.values())));
        return new Termination(
                new TerminationId("proposed-" + number),
                Facts.ELSEWHERE,
                new RecipientId("r-2" + number),
                Facts.one(number, TerminationGround.values()),
                Facts.day(number),
                Facts.one(number, TerminationStatus.values()),
                Facts.some(number, step));
    }

    @Override
    public final Termination claiming(String id) {
        return inStatus(sample(id), TerminationStatus.PROPOSED, List.of());
    }

    @Override
    public final Termination givingUp(Termination holder) {
        return changed(holder);
    }

    private static Termination one(String id, DivisionCode division, RecipientId recipient) {
        return new Termination(
                new TerminationId(id),
                division,
                recipient,
                TerminationGround.OWN_WISH,
                DAY,
                TerminationStatus.TOLD,
                List.of());
    }

    private static Termination inStatus(Termination one, TerminationStatus status, List<Step> steps) {
        return new Termination(
                one.id(), one.division(), one.recipient(), one.ground(), one.proposedOn(), status, steps);
    }
}
