package org.zhaoliao.json;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.zhaoliao.planning.PlanScore;

/** How good a plan is (计划评分). The measures are texts that give the very same number back. */
record ScoreWire(
        @Min(value = 0, message = "json.least") Integer missed,
        @Min(value = 0, message = "json.least") Integer overCapacity,
        @Min(value = 0, message = "json.least") Integer misplaced,
        @Pattern(regexp = MEASURE, message = "json.measure") String spacing,
        @Pattern(regexp = MEASURE, message = "json.measure") String balance,
        @Min(value = 0, message = "json.least") Integer trips,
        @Pattern(regexp = MEASURE, message = "json.measure") String spacingBound,
        @Pattern(regexp = MEASURE, message = "json.measure") String balanceBound)
        implements Wire<PlanScore> {

    private static final String MEASURE = "\\d{1,20}\\.\\d{1,20}(E-?\\d{1,3})?";

    static ScoreWire of(PlanScore score) {
        return new ScoreWire(
                score.missed(),
                score.overCapacity(),
                score.misplaced(),
                Double.toString(score.spacing()),
                Double.toString(score.balance()),
                score.trips(),
                Double.toString(score.spacingBound()),
                Double.toString(score.balanceBound()));
    }

    @Override
    public PlanScore meaning() {
        return new PlanScore(
                missed,
                overCapacity,
                misplaced,
                Double.parseDouble(spacing),
                Double.parseDouble(balance),
                trips,
                Double.parseDouble(spacingBound),
                Double.parseDouble(balanceBound));
    }
}
