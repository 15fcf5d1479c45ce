package org.zhaoliao.assessment;

/** A group of recipients that needs particular attention (重点人群), 文民函[2024]11号 二(四). */
public enum KeyGroup {
    /** With an intellectual disability (智力残疾). */
    INTELLECTUAL,
    /** With a mental disability (精神残疾). */
    MENTAL,
    /** Wholly unable to look after themselves (全护理). */
    WHOLLY_DEPENDENT
}
