package org.zhaoliao.calendar;

import org.zhaoliao.policy.Standing;

/** An arrow that points upward, for the test that must see it. */
public class PlantedUpwardArrow {
    Standing standing() {
        return Standing.LAW;
    }
}
