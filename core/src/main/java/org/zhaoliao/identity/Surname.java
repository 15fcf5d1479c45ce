package org.zhaoliao.identity;

import java.util.Set;

/** Where the surname (姓) of a name ends. */
final class Surname {

    private static final Set<String> OF_TWO_CHARACTERS = Set.of(
            "欧阳", "上官", "司马", "司徒", "司空", "诸葛", "皇甫", "尉迟", "公孙", "令狐", "慕容", "端木", "东方", "夏侯", "长孙", "宇文", "呼延", "闻人",
            "澹台", "轩辕", "钟离", "独孤", "南宫", "西门", "申屠", "太史", "赫连", "濮阳", "淳于", "单于");

    private Surname() {}

    /** How many {@code char}s of the name are its surname; none of a name of one character, which would be shown whole. */
    static int length(String name) {
        int characters = name.codePointCount(0, name.length());
        if (characters > 2 && OF_TWO_CHARACTERS.contains(name.substring(0, 2))) {
            return 2;
        }
        return characters > 1 ? Character.charCount(name.codePointAt(0)) : 0;
    }
}
