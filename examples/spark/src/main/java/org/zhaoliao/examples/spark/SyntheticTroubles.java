package org.zhaoliao.examples.spark;

import java.util.List;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.risk.SignalKind;

/** Invents open problems and risks: in the line of the ledger only, which is all that is counted of them. */
final class SyntheticTroubles {

    private static final List<ProblemKind> PROBLEMS = List.of(ProblemKind.values());
    private static final List<SignalKind> SIGNALS = List.of(SignalKind.values());
    private static final List<RiskLevel> LEVELS = List.of(RiskLevel.values());

    private final Dice dice;

    SyntheticTroubles(Dice dice) {
        this.dice = dice;
    }

    LedgerEntry in(LedgerEntry entry) {
        return new LedgerEntry(
                entry.recipient(),
                entry.village(),
                entry.day(),
                entry.support(),
                entry.person(),
                entry.care(),
                entry.lastContact(),
                dice.maybe(80, dice.any(PROBLEMS)),
                dice.maybe(40, new LedgerEntry.Risk(dice.any(SIGNALS), dice.any(LEVELS), dice.perMille(700))),
                entry.wishes());
    }
}
