package org.zhaoliao.circumstances;

import java.math.BigDecimal;
import java.util.List;
import org.zhaoliao.reason.InvalidInputException;

/**
 * What a person received over a number of months (收入), all of it: what is not counted is told by policy, not by leaving it out.
 *
 * @param months over how many months, 1 or more
 * @param items by kind; a kind may come more than once
 */
public record Income(int months, List<Item> items) {

    /**
     * Checks the window.
     *
     * @throws InvalidInputException {@code circumstances.income-months}
     */
    public Income {
        if (months < 1) {
            throw InvalidInputException.of("months", "circumstances.income-months", Integer.toString(months));
        }
        items = List.copyOf(items);
    }

    /** No income at all over so many months. */
    public static Income none(int months) {
        return new Income(months, List.of());
    }

    /** Says the months only. */
    @Override
    public String toString() {
        return "Income[" + months + "]";
    }

    /**
     * Income of one kind (收入项).
     *
     * @param kind what it comes from
     * @param yuan over all the months, not negative; business and property net of their costs
     */
    public record Item(IncomeKind kind, BigDecimal yuan) {

        /**
         * Checks the amount.
         *
         * @throws InvalidInputException {@code circumstances.income-negative}
         */
        public Item {
            if (yuan.signum() < 0) {
                throw InvalidInputException.of("yuan", "circumstances.income-negative", "");
            }
        }

        /** Says the kind only. */
        @Override
        public String toString() {
            return "Item[" + kind + "]";
        }
    }
}
