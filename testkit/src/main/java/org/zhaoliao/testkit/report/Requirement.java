package org.zhaoliao.testkit.report;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which requirement of {@code docs/requirements.md} a case shows (需求编号). Every case of the kit has one, and the report is ordered by it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Requirement {

    /** The identifier, for example {@code W5.5}. */
    String value();
}
