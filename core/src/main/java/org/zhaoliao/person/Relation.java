package org.zhaoliao.person;

/** How one person stands to another (关系). */
public enum Relation {
    /** 配偶. */
    SPOUSE,
    /** 父母. */
    PARENT,
    /** 子女. */
    CHILD,
    /** 继父母. */
    STEP_PARENT,
    /** 继子女. */
    STEP_CHILD,
    /** 祖父母、外祖父母. */
    GRANDPARENT,
    /** 孙子女、外孙子女. */
    GRANDCHILD,
    /** 兄弟姐妹. */
    SIBLING,
    /** Other relatives: they owe no support (其他亲属). */
    OTHER_RELATIVE,
    /** 邻居. */
    NEIGHBOUR,
    /** Another person of the village (村民). */
    VILLAGER,
    /** An institution or a social organisation (机构或社会组织). */
    ORGANISATION
}
