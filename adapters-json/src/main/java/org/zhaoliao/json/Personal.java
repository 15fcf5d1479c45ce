package org.zhaoliao.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a component with personal data (个人信息): what was found there is shown as stars in an error. What lies below it is personal, too. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Personal {

    /** What it is; a text of it, or of a fact of it, must have its form. */
    PersonalKind value() default PersonalKind.HEALTH;
}
