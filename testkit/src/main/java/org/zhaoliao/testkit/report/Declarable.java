package org.zhaoliao.testkit.report;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * That there is nothing to ask when a product makes a {@link Declaration} (可声明未测). Such a case has only seen that there is none: the report says "declared"
 * and never "passed".
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Declarable {

    /** The name of the declaration. */
    String value();
}
