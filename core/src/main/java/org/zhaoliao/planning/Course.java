package org.zhaoliao.planning;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What is owed to one person, visit by visit (逐次应访). Where they stand is a number: the day of the last visit where the rule is known, else how many of their
 * windows are behind them.
 */
sealed interface Course {

    /** Where a person stands before the first day. */
    int start();

    /** Whether a visit could be made on a day. */
    boolean isOpen(int standing, int day);

    /** From a day on, the last day in time of the visit that is owed next; the number of days where none is. */
    int deadline(int standing, int day);

    /** Where a person stands after a visit on a day. */
    int visited(int standing, int day);

    /** How many visits are missed when the next one is made on a day, or none is until then. */
    int missed(int standing, int day);

    /** By the rule behind the windows. */
    record ByRule(Deadlines deadlines) implements Course {
        @Override
        public int start() {
            return Deadlines.BEFORE;
        }

        @Override
        public boolean isOpen(int standing, int day) {
            return deadlines.isOpen(day);
        }

        @Override
        public int deadline(int standing, int day) {
            return deadlines.after(standing);
        }

        @Override
        public int visited(int standing, int day) {
            return day;
        }

        @Override
        public int missed(int standing, int day) {
            return deadlines.missed(standing, day);
        }
    }

    /** By the windows as they were given, the first to end first. */
    final class ByWindows implements Course {

        private final Field field;
        private final int[] windows;

        ByWindows(Field field, int person) {
            this.field = field;
            this.windows = IntStream.range(field.visitsFrom[person], field.visitsFrom[person + 1])
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer visit) -> field.closes[visit]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        @Override
        public int start() {
            return 0;
        }

        @Override
        public boolean isOpen(int standing, int day) {
            int next = next(standing, day);
            return next < windows.length && field.isInTime(windows[next], day);
        }

        @Override
        public int deadline(int standing, int day) {
            int next = next(standing, day);
            return next < windows.length ? field.closes[windows[next]] : field.days();
        }

        @Override
        public int visited(int standing, int day) {
            return isOpen(standing, day) ? next(standing, day) + 1 : standing;
        }

        @Override
        public int missed(int standing, int day) {
            return next(standing, day) - standing;
        }

        private int next(int standing, int day) {
            int next = standing;
            while (next < windows.length && field.closes[windows[next]] < day) {
                next++;
            }
            return next;
        }
    }
}
