package org.zhaoliao.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.policy.Parameter;

/** The policy that this package reads (探访政策参数). */
public final class VisitPolicy {

    /** After how many visits in a row at which the caregiver had failed rectification is asked for. */
    public static final Parameter<Integer> FAILURES_BEFORE_RECTIFICATION =
            Parameter.count("visit.failures-before-rectification");

    /** The items of the checklist that are the caregiver's duties, separated by blanks. */
    public static final Parameter<List<ChecklistItem>> CAREGIVER_DUTIES =
            new Parameter<>("visit.caregiver-duties", "@policy.form.words", VisitPolicy::items);

    private VisitPolicy() {}

    /** The items of the checklist that show whether a duty of the agreement is done, for example {@code visit.items.daily-watch}; none where no item does. */
    public static Parameter<List<ChecklistItem>> items(CareDuty duty) {
        return Parameter.choices(
                "visit.items." + duty.name().toLowerCase(Locale.ROOT).replace('_', '-'), ChecklistItem.class);
    }

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        return Stream.concat(
                        Stream.<Parameter<?>>of(FAILURES_BEFORE_RECTIFICATION, CAREGIVER_DUTIES),
                        Arrays.stream(CareDuty.values()).map(VisitPolicy::items))
                .toList();
    }

    private static List<ChecklistItem> items(String text) {
        return Arrays.stream(text.split(" ")).map(ChecklistItem::valueOf).toList();
    }
}
